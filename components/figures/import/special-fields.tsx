import { SelectField } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import { specialValues } from '#lib/figures/rules.ts'

/** What stands in a cell instead of a number, each with what it means for a sum. */
export function SpecialFields({ mapping, words: { t } }: { mapping: Mapping; words: FigureWords }) {
  const meanings = specialValues.map((value) => ({ value, label: t(`columns.meaning.${value}`) }))
  return (
    <div className="columns">
      <SelectField name="emptyMeans" label={t('columns.emptyMeans')} defaultValue={mapping.emptyMeans} empty={false} choices={meanings} />
      {Object.entries(mapping.specials).map(([written, meaning], index) => (
        <SelectField key={written} name={`special.${index}`} label={t('columns.special', { written })} defaultValue={meaning} empty={false} choices={meanings} />
      ))}
      <TextField name="otherSpecial" label={t('columns.otherSpecial')} maxLength={40} optional />
      <SelectField name="otherMeans" label={t('columns.otherMeans')} choices={meanings} optional />
    </div>
  )
}
