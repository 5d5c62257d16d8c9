import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { unitName } from '#components/figures/shown.ts'
import type { FigureWords } from '#components/figures/words.ts'
import type { AskedColumn } from '#lib/figures/columns-to-ask.ts'
import { columnUses } from '#lib/figures/schema.ts'
import { isUnit, units } from '#lib/figures/units.ts'

/** What one column of numbers is: whether it adds up, how people call it and what it counts. */
export function ValueColumnFields({ column: { column, heading, use, name, unit }, words }: { column: AskedColumn; words: FigureWords }) {
  const { t } = words
  const all = isUnit(unit) ? [...units] : [unit, ...units]
  return (
    <div className="grid gap-4 border-t border-line pt-4 first:border-t-0 first:pt-0 md:grid-cols-3">
      <SelectField name={`use.${column}`} label={t('columns.use', { column: heading })} defaultValue={use} empty={false} choices={columnUses.map((one) => ({ value: one, label: t(`columns.useName.${one}`) }))} />
      <TextField name={`name.${column}`} label={t('columns.name')} defaultValue={name} maxLength={200} />
      <SelectField name={`unit.${column}`} label={t('columns.unit')} defaultValue={unit} empty={false} choices={all.map((one) => ({ value: one, label: unitName(one, words) }))} />
    </div>
  )
}
