import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { InventoryRow } from '#lib/analysis/queries/inventory-part.ts'
import { inventoryKinds } from '#lib/analysis/rules/kinds.ts'

interface Props {
  /** What is changed; left out to add. */
  item?: Omit<InventoryRow, 'points'>
  organisations: readonly { id: string; name: string }[]
  neighbourhood: string
  action: FormAction
  words: AnalysisWords
}

/** A service, association or meeting place. */
export const InventoryForm = ({ item, organisations, neighbourhood, action, words: { t } }: Props) => (
  <WordsForm
    action={action}
    {...(item ? { version: item.version, about: { id: item.id } } : { newKey: newKey() })}
    neighbourhood={neighbourhood}
    draft={item ? undefined : `inventaris-${neighbourhood}`}
    submit={<SubmitButton icon={item ? 'save' : 'plus'}>{t(item ? 'inventory.save' : 'inventory.add')}</SubmitButton>}
  >
    <RadioGroup
      name="kind"
      label={t('inventory.kind')}
      defaultValue={item?.kind}
      columns
      choices={inventoryKinds.map((kind) => ({ value: kind, label: t(`inventoryKind.${kind}`) }))}
    />
    <TextField name="name" label={t('inventory.name')} hint={t('inventory.nameHint')} defaultValue={item?.name} maxLength={200} />
    <TextField name="place" label={t('inventory.place')} hint={t('inventory.placeHint')} defaultValue={item?.place ?? ''} optional />
    <TextArea name="description" label={t('inventory.description')} hint={t('inventory.descriptionHint')} defaultValue={item?.description ?? ''} max={1000} optional />
    <SelectField
      name="organisationId"
      label={t('inventory.organisation')}
      hint={t('inventory.organisationHint')}
      defaultValue={item?.organisation?.id}
      empty={t('inventory.noOrganisation')}
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      optional
    />
  </WordsForm>
)
