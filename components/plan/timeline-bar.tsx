import type { PlanWords } from '#components/plan/words.ts'
import type { ActionRow } from '#lib/plan/queries/action-rows.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import { barOf, monthsIn, placeOf, type Span } from '#lib/plan/timeline.ts'
import type { Day } from '#lib/time/today.ts'

/** Drawing units across a timeline. */
const width = 480

const fills: Record<ActionState, string> = {
  idea: 'fill-sunken stroke-edge',
  agreed: 'fill-sea-soft stroke-sea',
  running: 'fill-sea stroke-sea',
  done: 'fill-good stroke-good',
  stopped: 'fill-sunken stroke-muted',
}

/** The months over the bars. */
export const TimelineScale = ({ span, label, words }: { span: Span; label: string; words: PlanWords }) => (
  <svg viewBox={`0 0 ${width} 20`} className="block w-[30rem]" role="img" aria-label={label}>
    {monthsIn(span).map((first) => (
      <text key={first} x={placeOf(first, span) * width} y="14" className="fill-muted" fontSize="12">
        {words.f.shortDate(first).slice(3)}
      </text>
    ))}
  </svg>
)

interface Props {
  action: ActionRow
  span: Span
  today: Day
  late: boolean
}

/** One action in time; the words stand in the cell before it. */
export function TimelineBar({ action, span, today, late }: Props) {
  const bar = barOf(action, span)
  const now = placeOf(today, span) * width
  return (
    <svg viewBox={`0 0 ${width} 24`} className="block w-[30rem]" aria-hidden>
      {bar && (
        <rect
          x={bar.start * width}
          y="5"
          width={bar.length * width}
          height="14"
          rx="4"
          className={late ? 'fill-late-soft stroke-late' : fills[action.state]}
          strokeDasharray={bar.open ? '4 3' : undefined}
        />
      )}
      <line x1={now} x2={now} y1="0" y2="24" className="stroke-ink" strokeWidth="1.5" />
    </svg>
  )
}
