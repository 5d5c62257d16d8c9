'use client'
import { lazy, Suspense, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { ButtonLook } from '#components/ui/button.tsx'
import type { IconName } from '#components/ui/icon-names.ts'

// The dialog's own script comes when somebody asks for a dialog, not with every page that has a button for one.
const DialogPanel = lazy(() => import('#components/ui/dialog-panel.tsx'))

interface Props {
  /** The button that opens it: says what will happen. */
  trigger: ReactNode
  look?: ButtonLook
  icon?: IconName
  title: string
  /** The word on the button that closes it without doing anything. */
  closeLabel: string
  children: ReactNode
}

/** A question over the page: focus stays inside, Escape leaves, focus comes back to its button. */
export function Dialog({ trigger, look = 'secondary', icon, ...panel }: Props) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button ref={opener} look={look} icon={icon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {trigger}
      </Button>
      {open && (
        <Suspense>
          <DialogPanel {...panel} close={() => setOpen(false)} opener={opener} />
        </Suspense>
      )}
    </>
  )
}
