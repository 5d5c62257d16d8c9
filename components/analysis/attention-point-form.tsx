import type { ReactNode } from 'react'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { AttentionPointHere } from '#lib/analysis/queries/attention-points.ts'
import { findingKinds } from '#lib/analysis/rules/kinds.ts'
import { axes } from '#lib/framework/axes.ts'

interface Props {
  /** What is changed; left out to make one. */
  point?: AttentionPointHere
  neighbourhood: string
  action: FormAction
  words: AnalysisWords
  /** The voices to tick, for a new one. */
  children?: ReactNode
}

/** An attention point in one sentence, with its kind and goal. */
export const AttentionPointForm = ({ point, neighbourhood, action, words: { t, axes: goalNames }, children }: Props) => (
  <WordsForm
    action={action}
    {...(point ? { version: point.version, about: { id: point.id } } : { newKey: newKey() })}
    neighbourhood={neighbourhood}
    draft={point ? undefined : `aandachtspunt-${neighbourhood}`}
    sentences
    submit={<SubmitButton icon={point ? 'save' : 'plus'}>{t(point ? 'points.save' : 'points.add')}</SubmitButton>}
  >
    {children}
    <TextField name="title" label={t('points.pointTitle')} hint={t('points.pointTitleHint')} defaultValue={point?.title} />
    <TextArea name="description" label={t('points.description')} defaultValue={point?.description ?? ''} max={2000} optional />
    <RadioGroup name="kind" label={t('points.kind')} defaultValue={point?.kind} columns choices={findingKinds.map((kind) => ({ value: kind, label: t(`findingKind.${kind}`) }))} />
    <RadioGroup name="axis" label={t('points.axis')} defaultValue={point?.axis} columns choices={axes.map((axis) => ({ value: axis, label: goalNames(`${axis}.name`) }))} />
  </WordsForm>
)
