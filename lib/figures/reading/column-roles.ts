import { foldColumn } from '#lib/figures/reading/layouts/layout.ts'
import type { Row, Table } from '#lib/figures/reading/table.ts'

const areaCodeNames = [
  'geoitem',
  'cd_sector',
  'sectorid',
  'statsec',
  'statsec2024',
  'cd_munty_refnis',
  'cd_refnis',
  'refnis',
  'niscode',
  'nis_code',
  'nis',
  'area',
  'geoitem_code',
  'gemeentecode',
  'gemeente_code',
  'sectorcode',
  'wijkcode',
]
const areaNameNames = ['gemeente', 'gemeentenaam', 'woonplaats', 'municipality', 'commune', 'naam_gemeente']
const periodNames = ['period', 'periode', 'jaar', 'year', 'cd_year', 'y', 'aanslagjaar', 'inkomstenjaar']
const levelNames = ['geolevel', 'gebiedsniveau', 'niveau']

/** Words for levels of area and what hangs on them: a number below one is a code, never a figure. */
const levelWords =
  /^(?:statsec|sector|deelgemeente|gemeente|fo_gem|provincie|gewest|belgie|arrondiss|ggw7|wijk|elz|politiezone|vervoerregio|streekwerking|woonmaatschappij|gezondheidsmakers|uitrustingsgraad|igs|treg|refreg|elzantw|prov|nis)(?:_?\d{4})?(?:_(?:dummy|gem|po|id|code))?$/
const notFigures =
  /^(?:cd_|tx_|dt_|lvl_|#)|(?:^|_)(?:lvl|id|code|nr|volgnummer|sequencenr|seq_no)$|^(?:nr|id|naam|name|code)$/

export interface ColumnRoles {
  folded: string[]
  areaCode: number | null
  areaName: number | null
  period: number | null
  level: number | null
  /** Positions that are codes, names, dates or keys whatever stands in them. */
  noFigures: ReadonlySet<number>
  /** Names of levels, or names beside their codes. */
  areaWords: number
  /** Names that occur twice, in lower case. */
  twice: ReadonlySet<string>
}

const firstOf = (folded: readonly string[], names: readonly string[]): number | null => {
  const found = names.map((name) => folded.indexOf(name)).find((index) => index >= 0)
  return found ?? null
}

/** What stands in a column of the first rows, without empty cells. */
export const filledCells = (rows: readonly Row[], column: number): string[] =>
  rows.flatMap((row) => {
    const cell = row.cells[column]
    const text = cell === null || cell === undefined ? '' : String(cell).trim()
    return text === '' ? [] : [text]
  })

const shareOf = (cells: readonly string[], shape: RegExp): number =>
  cells.filter((cell) => shape.test(cell)).length / Math.max(1, cells.length)
const sectorShape = /^\d{5}[A-Z][0-9A-Z-]{3}$/

/** Finds which columns say where, when and at which level, by their names and, for sectors, by the shape of the codes. */
export const columnRoles = (table: Table): ColumnRoles => {
  const folded = table.columns.map(foldColumn)
  const lower = table.columns.map((name) => name.toLowerCase())
  const isWord = (name: string) => levelWords.test(name) || levelWords.test(name.replace(/_naam(?:_lang)?$/, ''))
  const name = firstOf(folded, areaNameNames)
  const nameHoldsCodes = name !== null && shareOf(filledCells(table.sample, name), /^\d{5}$/) > 0.8
  const byName = firstOf(folded, areaCodeNames)
  const byShape = table.columns.findIndex((_, index) => shareOf(filledCells(table.sample, index), sectorShape) > 0.9)
  return {
    folded,
    areaCode: byName ?? (nameHoldsCodes ? name : null) ?? (byShape >= 0 ? byShape : null),
    areaName: nameHoldsCodes ? null : name,
    period: firstOf(folded, periodNames),
    level: firstOf(folded, levelNames),
    noFigures: new Set(
      folded.flatMap((one, index) =>
        notFigures.test(one) || isWord(one) || folded.includes(`${one}_naam`) ? [index] : [],
      ),
    ),
    areaWords: folded.filter(isWord).length,
    twice: new Set(lower.filter((one, index) => lower.indexOf(one) !== index)),
  }
}
