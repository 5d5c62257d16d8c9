import { SelectField, type Choice } from '#components/forms/select-field.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { areaGenerations, areaLevels } from '#lib/figures/areas.ts'
import type { Mapping } from '#lib/figures/reading/mapping.ts'
import type { Table } from '#lib/figures/reading/table.ts'

interface Props {
  table: Pick<Table, 'columns'>
  mapping: Mapping
  words: FigureWords
}

/** Where each row is about, and when. */
export function PlaceFields({ table, mapping, words: { t, reading } }: Props) {
  const inColumn = (name: string, column: number): Choice => ({ value: `column:${column}`, label: t('columns.inColumn', { column: name }) })
  const { area, level, period } = mapping
  const levelNow = level.from === 'column' ? `column:${level.column}` : level.from === 'fixed' ? level.level : 'codes'
  const periodNow = period?.from === 'column' ? `column:${period.column}` : (period?.from ?? '')
  return (
    <div className="columns">
      <SelectField name="areaColumn" label={t('columns.areaColumn')} defaultValue={area ? String(area.column) : ''} choices={table.columns.map((name, column) => ({ value: String(column), label: name }))} />
      <SelectField
        name="areaBy"
        label={t('columns.areaBy')}
        defaultValue={area?.by ?? 'code'}
        empty={false}
        choices={[{ value: 'code', label: t('columns.byCode') }, { value: 'name', label: t('columns.byName') }]}
      />
      <SelectField
        name="level"
        label={t('columns.level')}
        defaultValue={levelNow}
        empty={false}
        choices={[
          { value: 'codes', label: t('columns.levelCodes') },
          ...areaLevels.map((one) => ({ value: one, label: t(`columns.levelName.${one}`) })),
          ...table.columns.map(inColumn),
        ]}
      />
      <SelectField
        name="generation"
        label={t('columns.generation')}
        defaultValue={mapping.generation}
        empty={false}
        choices={[{ value: 'detect', label: t('columns.generationDetect') }, ...areaGenerations.map((one) => ({ value: one, label: reading(`generation.${one}`) }))]}
      />
      <SelectField
        name="periodFrom"
        label={t('columns.periodFrom')}
        defaultValue={periodNow}
        choices={[{ value: 'fixed', label: t('columns.periodFixed') }, { value: 'headings', label: t('columns.periodHeadings') }, ...table.columns.map(inColumn)]}
      />
      <TextField name="period" label={t('columns.period')} hint={t('columns.periodHint')} defaultValue={period?.from === 'fixed' ? period.period : ''} maxLength={21} optional />
      <TextField name="projectionFrom" label={t('columns.projectionFrom')} hint={t('columns.periodHint')} defaultValue={mapping.projectionFrom ?? ''} maxLength={21} optional />
    </div>
  )
}
