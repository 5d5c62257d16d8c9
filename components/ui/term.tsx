import { useId, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** What the word means, in one or two sentences. */
  explanation: string
}

/**
 * A word with its explanation under it, on hover, focus and touch; the styles show it, so it works without script. It lies over
 * the page and moves nothing. `TermCloser` puts it away on Escape.
 */
export function Term({ children, explanation }: Props) {
  const id = useId()
  return (
    <span className="term-place">
      <button type="button" className="term" aria-describedby={id}>{children}</button>
      <span id={id} role="tooltip" className="term-text">{explanation}</span>
    </span>
  )
}
