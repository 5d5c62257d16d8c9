import type { AreaLevel, Generation } from '#prisma/seed/reference/places.ts'
import { filled, numberOrNull, readTable, yes } from '#prisma/seed/reference/table.ts'

/** What a published figure measures. */
export interface ReferenceIndicator {
  code: string
  nameNl: string
  nameEn: string
  unit: string
  /** false: areas may not be added up */
  additive: boolean
  theme: string
}

export const indicators = (): ReferenceIndicator[] =>
  readTable('indicators.tsv', ['code', 'name_nl', 'name_en', 'unit', 'additive', 'theme']).map((row) => ({
    code: filled(row.code),
    nameNl: filled(row.name_nl),
    nameEn: filled(row.name_en),
    unit: filled(row.unit),
    additive: yes(row.additive),
    theme: filled(row.theme),
  }))

/** A published figure of a pilot municipality; `value` is null where the publisher gives none, which is not zero. */
export interface PilotFigure {
  indicator: string
  period: string
  generation: Generation
  level: AreaLevel
  code: string
  value: number | null
  /** a forecast by the publisher */
  projection: boolean
  /** key of the line at the head of the file that names publisher, year and licence */
  source: string
}

export function pilotFigures(): PilotFigure[] {
  const columns = ['indicator', 'period', 'generation', 'level', 'code', 'value', 'status', 'source'] as const
  return readTable('pilot-figures.tsv', columns).map((row) => ({
    indicator: filled(row.indicator),
    period: filled(row.period),
    generation: filled(row.generation) as Generation,
    level: filled(row.level) as AreaLevel,
    code: filled(row.code),
    value: numberOrNull(row.value),
    projection: row.status === 'projection',
    source: filled(row.source),
  }))
}

export const flandersFigures = (): { indicator: string; period: string; value: number; source: string }[] =>
  readTable('flanders-figures.tsv', ['indicator', 'period', 'value', 'source']).map((row) => ({
    indicator: filled(row.indicator),
    period: filled(row.period),
    value: Number(filled(row.value)),
    source: filled(row.source),
  }))

/** Who publishes the figures, as people read it under a figure. */
export const publishers: Record<string, string> = {
  census2021: 'Statbel, Census 2021',
  fiscal2021: 'Statbel, fiscale statistiek, inkomens 2021',
  households2024: 'Statistiek Vlaanderen, huishoudens, mei 2024',
  population2020: 'Statbel, bevolking op 1 januari 2020',
  age2020: 'Statbel, bevolking naar leeftijd 2020',
  buildings2025: 'Statbel, gebouwenpark 2025',
  openSpace2016: 'provincies.incijfers.be, landgebruik 2013 en 2016',
  green2016: 'VITO, Groen in de buurt 2013 en 2016',
}
