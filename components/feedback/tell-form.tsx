import { WordsForm } from '#components/analysis/words-form.tsx'
import { PointBoxes } from '#components/feedback/point-boxes.tsx'
import { feedbackAnswers, type FeedbackWords } from '#components/feedback/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'

interface Props {
  momentId: string
  points: readonly AttentionPointChoice[]
  neighbourhood: string
  action: FormAction
  words: FeedbackWords
}

/** Adds attention points that were told at a moment too. */
export const TellForm = ({ momentId, points, neighbourhood, action, words }: Props) => (
  <WordsForm
    action={action}
    newKey={newKey()}
    neighbourhood={neighbourhood}
    about={{ id: momentId }}
    texts={feedbackAnswers}
    submit={<SubmitButton look="secondary" icon="plus">{words.t('moment.addButton')}</SubmitButton>}
  >
    <PointBoxes label={words.t('moment.add')} points={points} words={words} />
  </WordsForm>
)
