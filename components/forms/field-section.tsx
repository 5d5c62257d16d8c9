'use client'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useFormState } from '#components/forms/form-context.ts'
import { Icon } from '#components/ui/icon.tsx'

interface Props {
  title: ReactNode
  /** Names of the fields in it. */
  fields: readonly string[]
  open?: boolean
  children: ReactNode
}

/**
 * Fields that may wait, folded away: closed ones are sent along like open ones. It opens as soon as one of them asks
 * attention, so that no error hides and the first can be focused; also when the answer came without script.
 */
export function FieldSection({ title, fields, open = false, children }: Props) {
  const { errors } = useFormState()
  const [opened, setOpened] = useState(open)
  const asks = fields.some((name) => name in errors)
  return (
    <details className="disclosure" open={opened || asks} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" />
        {title}
      </summary>
      <div className="stack pt-2">{children}</div>
    </details>
  )
}
