'use client'
import { useId, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What the word means, in one or two sentences. */
  explanation: string
}

/** A word of the field with its explanation on hover, focus or touch; Escape puts it away, and it stays while read. */
export function Term({ children, explanation }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const show = () => setOpen(true)
  const hide = () => setOpen(false)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') hide()
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the button inside does the same for keyboard and touch
    <span className="relative" onMouseEnter={show} onMouseLeave={hide}>
      <button
        type="button"
        className="term"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span id={id} role="tooltip" className="term-text" hidden={!open}>
        {explanation}
      </span>
    </span>
  )
}
