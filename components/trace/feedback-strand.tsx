import Link from 'next/link'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { TraceTexts } from '#components/trace/texts.ts'
import { LinkButton } from '#components/ui/button.tsx'
import type { FeedbackOnPoint } from '#lib/feedback/queries/feedback-on.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  feedback: readonly FeedbackOnPoint[]
  pointId: string
  words: AnalysisWords
  t: TraceTexts
}

/** What was said back: to whom, when, what they said and what we answered. */
export async function FeedbackStrand({ feedback, pointId, words: { f, feedbackAt }, t }: Props) {
  const audience = await texts('feedback.audience')
  if (feedback.length === 0) {
    return (
      <>
        <p>{t('nothingTold')}</p>
        <div><LinkButton href={`${feedbackAt.newMoment}?punt=${pointId}`} icon="megaphone">{t('tellIt')}</LinkButton></div>
      </>
    )
  }
  return (
    <ul className="flex flex-col gap-2">
      {feedback.map((told) => (
        <li key={told.id} className="card flex flex-col gap-1.5">
          <Link href={`${feedbackAt.moment(told.id)}#${pointId}`} prefetch={false} className="font-strong underline-offset-4 hover:underline">{told.form}</Link>
          <p className="muted">{audience(told.audience)} · {f.date(told.heldOn)}</p>
          <dl className="description">
            {told.said && (
              <>
                <dt>{t('said')}</dt>
                <dd className="whitespace-pre-line">{told.said}</dd>
              </>
            )}
            <dt>{t('answer')}</dt>
            <dd className="whitespace-pre-line">
              {told.answer ?? (
                <Link href={feedbackAt.answer(told.id, pointId)} prefetch={false} className="link">{t('noAnswer')} {t('writeAnswer')}</Link>
              )}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
