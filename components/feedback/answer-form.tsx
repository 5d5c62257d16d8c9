import { WordsForm } from '#components/analysis/words-form.tsx'
import { feedbackAnswers, type FeedbackWords } from '#components/feedback/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ToldPoint } from '#lib/feedback/queries/moment.ts'

interface Props {
  momentId: string
  point: ToldPoint
  neighbourhood: string
  actions: { answer: FormAction; untell: FormAction }
  words: FeedbackWords
}

/** What was said about one attention point and our answer, written in its place in the list. */
export function AnswerForm({ momentId, point, neighbourhood, actions, words: { t, at } }: Props) {
  const { id, title } = point.attentionPoint
  const about = { momentId, attentionPointId: id }
  return (
    <div className="stack">
      <WordsForm
        action={actions.answer}
        version={point.version}
        neighbourhood={neighbourhood}
        about={about}
        texts={feedbackAnswers}
        label={t('moment.about', { action: t('moment.answerIt'), title })}
        draft={`antwoord-${momentId}-${id}`}
        sentences
        submit={<SubmitButton icon="save">{t('moment.saveAnswer')}</SubmitButton>}
      >
        <TextArea name="said" label={t('moment.pointSaid')} hint={t('moment.pointSaidHint')} defaultValue={point.said ?? ''} rows={3} max={2000} optional />
        <TextArea name="answer" label={t('moment.pointAnswer')} hint={t('moment.pointAnswerHint')} defaultValue={point.answer ?? ''} rows={3} max={2000} optional />
      </WordsForm>
      <div className="row">
        <LinkButton href={at.moment(momentId)} look="quiet">{t('moment.stop')}</LinkButton>
        {point.said === null && point.answer === null && (
          <WordsForm action={actions.untell} neighbourhood={neighbourhood} about={about} texts={feedbackAnswers} submit={<SubmitButton look="quiet" icon="x">{t('moment.untell')}</SubmitButton>}>
            {null}
          </WordsForm>
        )}
      </div>
    </div>
  )
}
