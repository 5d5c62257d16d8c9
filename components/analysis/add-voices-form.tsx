import { hasVoices, VoiceFields } from '#components/analysis/voice-fields.tsx'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { VoiceChoices } from '#lib/analysis/queries/voices.ts'

interface Props {
  attentionPointId: string
  choices: VoiceChoices
  neighbourhood: string
  action: FormAction
  words: AnalysisWords
}

/** Lets an attention point rest on more figures, findings and places. */
export function AddVoicesForm({ attentionPointId, choices, neighbourhood, action, words }: Props) {
  const { t } = words
  if (!hasVoices(choices)) return <p className="muted">{t('points.allVoices')}</p>
  return (
    <WordsForm
      action={action}
      newKey={newKey()}
      neighbourhood={neighbourhood}
      about={{ id: attentionPointId }}
      submit={<SubmitButton icon="plus">{t('points.addVoices')}</SubmitButton>}
    >
      <VoiceFields title={t('points.addMore')} choices={choices} words={words} />
    </WordsForm>
  )
}
