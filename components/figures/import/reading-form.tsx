import { Form } from '#components/forms/form.tsx'
import { SelectField, type Choice } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { encodings, type ImportPlan } from '#lib/figures/import-plan.ts'
import type { Table } from '#lib/figures/reading/table.ts'
import { separatorNames } from '#lib/figures/schema.ts'

interface Props {
  importId: string
  /** `null` when the file could not be read at all. */
  table: Pick<Table, 'kind' | 'sheets' | 'sheet'> | null
  choice: ImportPlan['choice']
  /** Shown at once where something is not sure. */
  open: boolean
  action: FormAction
  words: FigureWords
}

const separators = Object.entries(separatorNames) as [keyof typeof separatorNames, string][]

/** How the file is read: whatever Baken recognised can be told otherwise. */
export function ReadingForm({ importId, table, choice, open, action, words: { t } }: Props) {
  const isText = table === null || table.kind === 'text'
  const header = choice.hasHeader === undefined ? '' : choice.hasHeader ? 'yes' : 'no'
  const separator = separators.find(([, sign]) => sign === choice.separator)?.[0]
  const decimals: Choice[] = [{ value: ',', label: t('columns.decimalName.comma') }, { value: '.', label: t('columns.decimalName.point') }]
  const recognise = t('columns.recognise')
  return (
    <Details summary={t('columns.reading')} open={open}>
      <p className="muted pb-3">{t('columns.readingExplain')}</p>
      <Form action={action} texts={['figures.refusal']} label={t('columns.reading')}>
        <input type="hidden" name="figureImportId" value={importId} />
        <div className="columns">
          {table && table.sheets.length > 1 && (
            <SelectField name="sheet" label={t('columns.sheet')} defaultValue={choice.sheet ?? table.sheet ?? ''} empty={recognise} choices={table.sheets.map((sheet) => ({ value: sheet, label: sheet }))} optional />
          )}
          {isText && (
            <>
              <SelectField name="encoding" label={t('columns.encoding')} defaultValue={choice.encoding} empty={recognise} choices={encodings.map((value) => ({ value, label: t(`columns.encodingName.${value}`) }))} optional />
              <SelectField name="separator" label={t('columns.separator')} defaultValue={separator} empty={recognise} choices={separators.map(([value]) => ({ value, label: t(`columns.separatorName.${value}`) }))} optional />
            </>
          )}
          <SelectField name="decimal" label={t('columns.decimal')} defaultValue={choice.decimal} empty={recognise} choices={decimals} optional />
          <SelectField
            name="header"
            label={t('columns.header')}
            defaultValue={header}
            empty={recognise}
            choices={[{ value: 'yes', label: t('columns.headerYes') }, { value: 'no', label: t('columns.headerNo') }]}
            optional
          />
        </div>
        <SubmitButton look="secondary" icon="refresh-cw">{t('columns.readAgain')}</SubmitButton>
      </Form>
    </Details>
  )
}
