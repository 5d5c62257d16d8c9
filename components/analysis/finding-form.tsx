import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ConversationChoice } from '#lib/analysis/queries/conversations-part.ts'
import type { FindingRow } from '#lib/analysis/queries/findings-part.ts'
import { findingKinds } from '#lib/analysis/rules/kinds.ts'
import { axes, goals } from '#lib/framework/axes.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { characteristicsOf } from '#lib/framework/characteristics.ts'

interface Props {
  /** What is changed; left out to add. */
  finding?: FindingRow
  /** Where a new one comes from, when it was begun at a conversation. */
  from?: string
  conversations: readonly ConversationChoice[]
  neighbourhood: string
  action: FormAction
  words: AnalysisWords
}

/** A strength, need, gap or opportunity, with its place in the framework. */
export const FindingForm = ({ finding, from, conversations, neighbourhood, action, words: { t, f, blocks, characteristics, axes: goalNames } }: Props) => (
  <WordsForm
    action={action}
    {...(finding ? { version: finding.version, about: { id: finding.id } } : { newKey: newKey() })}
    neighbourhood={neighbourhood}
    draft={finding ? undefined : `bevinding-${neighbourhood}`}
    sentences
    submit={<SubmitButton icon={finding ? 'save' : 'plus'}>{t(finding ? 'findings.save' : 'findings.add')}</SubmitButton>}
  >
    <TextArea name="text" label={t('findings.text')} defaultValue={finding?.text} max={1000} />
    <RadioGroup name="kind" label={t('findings.kind')} defaultValue={finding?.kind} columns choices={findingKinds.map((kind) => ({ value: kind, label: t(`findingKind.${kind}`) }))} />
    <RadioGroup name="axis" label={t('findings.axis')} defaultValue={finding?.axis} choices={axes.map((axis) => ({ value: axis, label: goalNames(`${axis}.name`), hint: goalNames(`${axis}.line`) }))} />
    <SelectField name="buildingBlockId" label={t('findings.block')} defaultValue={finding?.buildingBlockId} choices={buildingBlockIds.map((id) => ({ value: id, label: blocks(`${id}.name`) }))} />
    <SelectField
      name="characteristic"
      label={t('findings.characteristic')}
      hint={t('findings.characteristicHint')}
      defaultValue={finding?.characteristic ?? ''}
      choices={goals.map((goal) => ({
        label: goalNames(`${goal}.name`),
        choices: characteristicsOf(goal).map(({ id }) => ({ value: id, label: characteristics(id) })),
      }))}
      optional
    />
    <SelectField
      name="conversationId"
      label={t('findings.conversation')}
      defaultValue={finding?.conversation?.id ?? from}
      empty={t('findings.noConversation')}
      choices={conversations.map(({ id, kind, heldOn, profile }) => ({
        value: id,
        label: [f.shortDate(heldOn), t(`conversationKind.${kind}`), profile].filter(Boolean).join(' · '),
      }))}
      optional
    />
  </WordsForm>
)
