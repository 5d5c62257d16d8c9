import { wordIn } from '#components/framework/word.tsx'
import { inputKinds, type AnsweredShare } from '#lib/feedback/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Of what the share of input with an answer is made: "11 van 24 signalen · 30 van 86 bevindingen". */
export async function AnsweredLine({ share }: { share: AnsweredShare }) {
  const [t, f] = await Promise.all([texts('feedback.share'), formats()])
  if (share.share === null) return <p className="muted">{t('none')}</p>
  const parts = inputKinds
    .filter((kind) => share[kind].all > 0)
    .map((kind) => t(kind, { answered: f.number(share[kind].answered), all: share[kind].all }))
  return <p className="muted">{t.rich('line', { parts: parts.join(' · '), ...wordIn('answeredInput') })}</p>
}
