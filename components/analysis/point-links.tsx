import Link from 'next/link'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { PointLink } from '#lib/analysis/queries/points-from.ts'

/** Forward along the thread: the attention points drawn from this, one click each; nothing when there are none. */
export function PointLinks({ points, words: { t, at } }: { points: readonly PointLink[]; words: AnalysisWords }) {
  if (points.length === 0) return null
  return (
    <p className="text-small">
      <span className="text-muted">{t('points.drawn', { count: points.length })} </span>
      {points.map((point, index) => (
        <span key={point.id}>
          {index > 0 && ' · '}
          <Link href={at.attentionPoint(point.id)} prefetch={false} className="link">{point.title}</Link>
        </span>
      ))}
    </p>
  )
}
