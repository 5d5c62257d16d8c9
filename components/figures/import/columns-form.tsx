import { PlaceFields } from '#components/figures/import/place-fields.tsx'
import { SpecialFields } from '#components/figures/import/special-fields.tsx'
import { ValueColumnFields } from '#components/figures/import/value-column-fields.tsx'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { themeOf, themes } from '#lib/figures/themes.ts'
import type { Understood } from '#lib/figures/understand.ts'
import { columnsToAsk } from '#lib/figures/columns-to-ask.ts'

type FiguresUnderstood = Extract<Understood, { is: 'figures' }>

interface Props {
  importId: string
  understood: FiguresUnderstood
  action: FormAction
  words: FigureWords
}

/** All that Baken understood of the columns, each to be confirmed or told otherwise. */
export function ColumnsForm({ importId, understood, action, words }: Props) {
  const { t } = words
  const { table, mapping, proposed } = understood
  const { taken, others } = columnsToAsk(table, mapping, proposed)
  const theme = understood.theme ?? themeOf(mapping.values.map((value) => value.unit))
  return (
    <Form action={action} texts={['figures.refusal', 'figures.errors']} label={t('wizard.steps.columns')}>
      <input type="hidden" name="figureImportId" value={importId} />
      <Card title={t('columns.origin')}>
        <div className="columns">
          <TextField name="source" label={t('columns.source')} hint={t('columns.sourceHint')} defaultValue={mapping.source} maxLength={200} />
          <TextField name="publisher" label={t('columns.publisher')} defaultValue={mapping.publisher} maxLength={200} optional />
          <SelectField name="theme" label={t('columns.theme')} defaultValue={theme ?? ''} empty={t('columns.noTheme')} choices={themes.map((one) => ({ value: one, label: t(`theme.${one}`) }))} optional />
        </div>
      </Card>
      <Card title={t('columns.about')}>
        <PlaceFields table={table} mapping={mapping} words={words} />
      </Card>
      <Card title={t('columns.values')} subtitle={t('columns.valuesExplain')}>
        <div className="stack">
          {taken.map((column) => <ValueColumnFields key={column.column} column={column} words={words} />)}
          {others.length > 0 && (
            <Details summary={t('columns.otherColumns', { count: others.length })} open={taken.length === 0}>
              <div className="stack">{others.map((column) => <ValueColumnFields key={column.column} column={column} words={words} />)}</div>
            </Details>
          )}
          <Categories table={table} mapping={mapping} proposed={proposed} words={words} />
        </div>
      </Card>
      <Card title={t('columns.specials')} subtitle={t('columns.specialsExplain')}>
        <SpecialFields table={table} mapping={mapping} words={words} />
      </Card>
      <SubmitButton iconAfter="arrow-right">{t('columns.settle')}</SubmitButton>
    </Form>
  )
}

/** Only a table that counts per category can be split: the columns beside its one column of numbers. */
function Categories({ table, mapping, proposed, words: { t } }: { table: FiguresUnderstood['table']; mapping: Mapping; proposed: Mapping; words: FigureWords }) {
  const asked = proposed.repeated === 'add' || proposed.categories.length > 0
  if (!asked) return null
  const codes = table.columns.flatMap((name, column) => (/^cd_/i.test(name) && column !== mapping.area?.column ? [{ value: String(column), label: name }] : []))
  return <CheckboxGroup name="categories" label={t('columns.categories')} hint={t('columns.categoriesHint')} columns choices={codes} defaultValue={mapping.categories.map((one) => String(one.code))} optional />
}
