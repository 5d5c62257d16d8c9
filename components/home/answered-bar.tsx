import { AnsweredLine } from '#components/feedback/answered-line.tsx'
import { Progress } from '#components/ui/progress.tsx'
import type { AnsweredShare } from '#lib/feedback/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** *Inbreng met antwoord*: the share of what people told that was answered, with the numbers behind it. */
export async function AnsweredBar({ share }: { share: AnsweredShare }) {
  const [t, f] = await Promise.all([texts('feedback.share'), formats()])
  return (
    <div className="axis-bar">
      {share.share !== null && <Progress value={share.answered} max={share.all} label={t('title')} text={f.percent(share.share)} />}
      <AnsweredLine share={share} />
    </div>
  )
}
