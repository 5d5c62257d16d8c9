import Link from 'next/link'
import type { FeedbackWords } from '#components/feedback/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import { Table } from '#components/ui/table.tsx'
import type { AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'
import { audiences } from '#lib/feedback/rules.ts'

/** Each attention point beside the three audiences: the day they heard it last, and whether it was answered. */
export function FeedbackMatrix({ points, words: { t, f, analysisAt } }: { points: readonly AttentionPointChoice[]; words: FeedbackWords }) {
  return (
    <Table
      caption={t('matrix.caption')}
      captionHidden
      narrow="stack"
      rows={points}
      rowKey={(point) => point.id}
      columns={[
        {
          id: 'point', head: t('matrix.point'), rowHead: true,
          cell: (point) => <Link href={analysisAt.attentionPoint(point.id)} prefetch={false} className="link">{point.title}</Link>,
        },
        ...audiences.map((audience) => ({
          id: audience,
          head: t(`audience.${audience}`),
          cell: ({ feedback }: AttentionPointChoice) => {
            const day = feedback[audience]
            return day ? f.shortDate(day) : <span className="muted">{t('matrix.notTold')}</span>
          },
        })),
        {
          id: 'answer', head: t('matrix.answer'),
          cell: ({ feedback }) =>
            feedback.answered ? <Pill tone="good" icon="check">{t('matrix.answered')}</Pill> : <span className="muted">{t('matrix.notAnswered')}</span>,
        },
      ]}
    />
  )
}
