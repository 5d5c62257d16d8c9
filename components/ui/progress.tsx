import type { ReactNode } from 'react'

interface Props {
  value: number
  max: number
  /** What is measured: "Bereikt". */
  label: ReactNode
  /** The figure in words: "42 van 100". The bar never stands without it. */
  text: string
  tone?: 'sea' | 'amber'
}

/** How far something got: a word, a bar and the figure. */
export const Progress = ({ value, max, label, text, tone = 'sea' }: Props) => (
  <label className="progress">
    <span className="shrink-0">{label}</span>
    <progress
      className={tone === 'amber' ? 'bar amber' : 'bar'}
      value={Math.min(value, max)}
      max={max || 1}
      aria-valuetext={text}
    />
    <span className="shrink-0 tabular-nums">{text}</span>
  </label>
)
