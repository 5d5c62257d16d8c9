import { AnsweredLine } from '#components/feedback/answered-line.tsx'
import { Card } from '#components/ui/card.tsx'
import type { AnsweredShare } from '#lib/feedback/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Inbreng met antwoord: which share of what people told was answered, large. */
export async function AnsweredCard({ share }: { share: AnsweredShare }) {
  const [t, f] = await Promise.all([texts('feedback.share'), formats()])
  return (
    <Card title={t('title')}>
      {share.share !== null && (
        <>
          <p className="text-figure font-strong tabular-nums">{f.percent(share.share)}</p>
          <progress className="bar" value={share.answered} max={share.all} aria-label={t('title')} />
        </>
      )}
      <AnsweredLine share={share} />
    </Card>
  )
}
