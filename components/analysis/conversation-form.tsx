import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ConversationShown } from '#lib/analysis/queries/conversation.ts'
import { conversationKinds } from '#lib/analysis/rules/kinds.ts'
import { dayOf, today } from '#lib/time/today.ts'

interface Props {
  /** What is changed; left out to note a new one. */
  held?: ConversationShown
  neighbourhood: string
  action: FormAction
  now: Date
  words: AnalysisWords
}

/** A conversation that took place: kind, day, who in general terms, and what was heard. */
export const ConversationForm = ({ held, neighbourhood, action, now, words: { t } }: Props) => (
  <WordsForm
    action={action}
    {...(held ? { version: held.version, about: { id: held.id } } : { newKey: newKey() })}
    neighbourhood={neighbourhood}
    draft={held ? undefined : `gesprek-${neighbourhood}`}
    sentences
    submit={<SubmitButton icon="save">{t(held ? 'conversations.save' : 'conversations.add')}</SubmitButton>}
  >
    <RadioGroup
      name="kind"
      label={t('conversations.kind')}
      defaultValue={held?.kind}
      columns
      choices={conversationKinds.map((kind) => ({ value: kind, label: t(`conversationKind.${kind}`) }))}
    />
    <DateField name="heldOn" label={t('conversations.heldOn')} defaultValue={held && dayOf(held.heldOn)} max={today(now)} />
    <NumberField name="participants" label={t('conversations.participants')} hint={t('conversations.participantsHint')} defaultValue={held && String(held.participants)} />
    <TextField name="profile" label={t('conversations.profile')} hint={t('conversations.profileHint')} defaultValue={held?.profile ?? ''} optional />
    <TextArea name="summary" label={t('conversations.summary')} hint={t('conversations.summaryHint')} defaultValue={held?.summary} rows={8} max={6000} />
  </WordsForm>
)
