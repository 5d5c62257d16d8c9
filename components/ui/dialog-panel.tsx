'use client'
import { Dialog } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'

interface Props {
  title: string
  closeLabel: string
  close: () => void
  /** Where the focus goes back to. */
  opener: RefObject<HTMLElement | null>
  children: ReactNode
}

/** What a dialog shows once it is open. */
export default function DialogPanel({ title, closeLabel, close, opener, children }: Props) {
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="dialog-veil" />
        <Dialog.Content
          className="dialog"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            opener.current?.focus()
          }}
        >
          <Dialog.Title className="text-h2 font-strong">{title}</Dialog.Title>
          {children}
          <Dialog.Close className="button quiet self-start">{closeLabel}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
