import { Progress } from '#components/ui/progress.tsx'
import type { AnsweredShare } from '#lib/feedback/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** *Inbreng met antwoord*: the share of the attention points that were answered, with the numbers behind it. */
export async function AnsweredBar({ share: { answered, all, share } }: { share: AnsweredShare }) {
  const [t, f] = await Promise.all([texts('home.wheel'), formats()])
  if (share === null) return <p className="muted">{t('share')}: {t('shareNone')}</p>
  return (
    <div className="axis-bar">
      <Progress value={answered} max={all} label={t('share')} text={f.percent(share)} />
      <p className="muted">{t('shareText', { answered, all })}</p>
    </div>
  )
}
