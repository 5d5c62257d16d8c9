import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { Details } from '#components/ui/details.tsx'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import type { Table } from '#lib/figures/reading/table.ts'
import { specialValues } from '#lib/figures/rules.ts'

/** What stands in a cell instead of a number, each with what it means for a sum. */
export function SpecialFields({ table, mapping, words: { t } }: { table: Pick<Table, 'sample'>; mapping: Mapping; words: FigureWords }) {
  const meanings = specialValues.map((value) => ({ value, label: t(`columns.meaning.${value}`) }))
  const met = new Set(table.sample.flatMap((row) => row.cells.map((cell) => String(cell ?? '').trim())))
  const all = Object.entries(mapping.specials).map(([written, meaning], index) => ({ written, meaning, index }))
  // By its place among all of them the form tells which one it is.
  const field = ({ written, meaning, index }: (typeof all)[number]) => (
    <SelectField key={written} name={`special.${index}`} label={t('columns.special', { written })} defaultValue={meaning} empty={false} choices={meanings} />
  )
  return (
    <div className="stack">
      <div className="columns">
        <SelectField name="emptyMeans" label={t('columns.emptyMeans')} defaultValue={mapping.emptyMeans} empty={false} choices={meanings} />
        {all.filter(({ written }) => met.has(written)).map(field)}
      </div>
      <Details summary={t('columns.otherSigns')}>
        <div className="columns">
          {all.filter(({ written }) => !met.has(written)).map(field)}
          <TextField name="otherSpecial" label={t('columns.otherSpecial')} maxLength={40} optional />
          <SelectField name="otherMeans" label={t('columns.otherMeans')} choices={meanings} optional />
        </div>
      </Details>
    </div>
  )
}
