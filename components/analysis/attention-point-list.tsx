import Link from 'next/link'
import { KindPill } from '#components/analysis/kind-pill.tsx'
import { originsLine } from '#components/analysis/origins.ts'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { FeedbackPills } from '#components/feedback/feedback-pills.tsx'
import { AxisPill } from '#components/ui/axis-pill.tsx'
import { Icon } from '#components/ui/icon.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { AttentionPointRow } from '#lib/analysis/queries/attention-points.ts'
import type { Direction } from '#lib/analysis/rules/order.ts'
import { moveValue } from '#lib/analysis/schema/attention-points.ts'

interface Props {
  rows: readonly AttentionPointRow[]
  /** Place of the first row in the whole order, from 1. */
  first: number
  neighbourhood: string
  move: FormAction
  words: AnalysisWords
}

/** The attention points by priority, in one form: each row has a button for a place up and one for a place down. */
export const AttentionPointList = ({ rows, first, neighbourhood, move, words }: Props) => (
  <WordsForm action={move} neighbourhood={neighbourhood} label={words.t('points.order')}>
    <ol className="flex flex-col gap-3">
      {rows.map((row, index) => (
        <li key={row.id} className="card flex gap-3">
          <span className="text-h2 font-strong tabular-nums text-muted">{words.t('points.place', { place: first + index })}</span>
          <div className="flex min-w-0 grow flex-col gap-1.5">
            <Link href={words.at.attentionPoint(row.id)} prefetch={false} className="font-strong underline-offset-4 hover:underline">{row.title}</Link>
            <p className="flex flex-wrap gap-1.5">
              <KindPill kind={row.kind} words={words} />
              <AxisPill axis={row.axis} />
            </p>
            <p className="muted">
              ← {originsLine(row.origins, words)}{' '}
              <Link href={words.at.attentionPoint(row.id)} prefetch={false} className="link">
                {words.t('points.follow')}
                <span className="sr-only">: {row.title}</span>
              </Link>
            </p>
            <FeedbackPills state={row.feedback} words={words} />
          </div>
          <div className="flex flex-col gap-1">
            {first + index > 1 && <Move row={row} direction="up" place={first + index} words={words} />}
            {index < rows.length - 1 && <Move row={row} direction="down" place={first + index} words={words} />}
          </div>
        </li>
      ))}
    </ol>
  </WordsForm>
)

interface MoveProps {
  row: AttentionPointRow
  direction: Direction
  place: number
  words: AnalysisWords
}

const Move = ({ row, direction, place, words }: MoveProps) => (
  <button type="submit" name="move" value={moveValue(row.id, direction, place)} className="button quiet" aria-label={words.t(`points.${direction}`, { title: row.title })}>
    <Icon name={direction === 'up' ? 'arrow-up' : 'arrow-down'} />
  </button>
)
