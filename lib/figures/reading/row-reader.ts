import type { KnownArea, KnownAreas } from '#lib/figures/areas.ts'
import { figureKey } from '#lib/figures/editions.ts'
import { placeOfRow } from '#lib/figures/reading/area-reference.ts'
import { readCell } from '#lib/figures/reading/cell-value.ts'
import { findArea } from '#lib/figures/reading/find-area.ts'
import type { Mapping, ValueColumn } from '#lib/figures/reading/mapping.ts'
import { readPeriod } from '#lib/figures/reading/periods.ts'
import { ReadingError, refuse, type Refused, type SkipReason } from '#lib/figures/reading/problems.ts'
import { type AreaSurvey, groupKey } from '#lib/figures/reading/survey.ts'
import type { Row, Table } from '#lib/figures/reading/table.ts'
import { type FigureRow, sumFigures } from '#lib/figures/rules.ts'

/** What the indicators of a file are; codes made from categories appear while the rows stream by. */
export interface IndicatorDefinition {
  code: string
  name: string
  unit: string
  additive: boolean
}

export interface Batch {
  /** Rows of the file read in this batch, for the progress bar. */
  rows: number
  taken: FigureRow[]
  refused: Refused[]
  skipped: Record<SkipReason, number>
  /** Indicators met for the first time. */
  indicators: IndicatorDefinition[]
}

export interface ExtractionScope {
  /** NIS code of today's municipality: other places are passed over. Null takes everything that is known. */
  municipality: string | null
}

const mostIndicators = 400

/** Reads row after row; remembers which place and period it met on which line, and which indicators. */
export class RowReader {
  readonly #table: Table
  readonly #mapping: Mapping
  readonly #survey: AreaSurvey
  readonly #areas: KnownAreas
  readonly #scope: ExtractionScope
  readonly #seen = new Map<string, number>()
  readonly #indicators = new Set<string>()
  readonly #sums = new Map<string, FigureRow>()

  constructor(table: Table, mapping: Mapping, survey: AreaSurvey, areas: KnownAreas, scope: ExtractionScope) {
    this.#table = table
    this.#mapping = mapping
    this.#survey = survey
    this.#areas = areas
    this.#scope = scope
  }

  read(row: Row, batch: Batch): void {
    const { columns, kind } = this.#table
    const { area, period: periodFrom } = this.#mapping
    const areaColumn = area ? (columns[area.column] ?? null) : null
    if (kind === 'text' && row.cells.length !== columns.length) {
      batch.refused.push(
        refuse(row.line, null, null, 'cellCount', { expected: columns.length, found: row.cells.length }),
      )
      return
    }
    const place = placeOfRow(row, this.#mapping)
    if (place.is === 'skip') batch.skipped[place.reason] += 1
    if (place.is === 'refused')
      batch.refused.push(refuse(row.line, areaColumn, place.value, place.reason, { value: String(place.value ?? '') }))
    if (place.is !== 'reference') return
    const said = periodFrom?.from === 'column' ? (row.cells[periodFrom.column] ?? null) : null
    const period =
      periodFrom?.from === 'fixed' ? periodFrom.period : periodFrom?.from === 'column' ? readPeriod(said) : ''
    const found = findArea(
      place.reference,
      this.#survey.divisions.get(groupKey(place.reference, period ?? '')),
      this.#areas,
      this.#scope.municipality,
    )
    if (found.is === 'skip') batch.skipped[found.reason] += 1
    else if (found.is === 'refused')
      batch.refused.push(refuse(row.line, areaColumn, place.reference.text, found.reason, found.values))
    else if (period === null) {
      const column = periodFrom?.from === 'column' ? (columns[periodFrom.column] ?? null) : null
      batch.refused.push(refuse(row.line, column, said, 'notAPeriod', { value: String(said ?? '') }))
    } else this.#values(row, found.area, period, batch)
  }

  #values(row: Row, area: KnownArea, period: string, batch: Batch): void {
    const categories = this.#mapping.categories.map((one) => ({
      code: String(row.cells[one.code] ?? '').trim(),
      name: one.name === null ? '' : String(row.cells[one.name] ?? '').trim(),
    }))
    if (categories.some((one) => one.code === '')) {
      batch.refused.push(refuse(row.line, null, null, 'noCategory'))
      return
    }
    const key = [area.generation, area.level, area.code, period, ...categories.map((one) => one.code)].join('|')
    const earlier = this.#seen.get(key)
    const adding = this.#mapping.repeated === 'add'
    if (earlier !== undefined && !adding) {
      batch.refused.push(refuse(row.line, null, area.code, 'areaTwice', { code: area.code, first: earlier }))
      return
    }
    if (!adding) this.#seen.set(key, row.line)
    const status = this.#mapping.status
    const hidden = status !== null && status.hiddenWhen.includes(String(row.cells[status.column] ?? '').trim())
    for (const value of this.#mapping.values) {
      const cell = row.cells[value.column] ?? null
      const column = this.#table.columns[value.column] ?? null
      const read = readCell(cell, this.#table.decimal, this.#mapping, hidden)
      if (read.is === 'refused') {
        batch.refused.push(
          refuse(row.line, column, cell, read.reason, {
            value: String(cell ?? '').slice(0, 60),
            decimal: this.#table.decimal === ',' ? 'comma' : 'point',
          }),
        )
        continue
      }
      const of = value.period ?? period
      const figure: FigureRow = {
        indicatorCode: this.#indicator(value, categories, batch),
        areaGeneration: area.generation,
        areaLevel: area.level,
        areaCode: area.code,
        period: of,
        value: read.value,
        special: read.special,
        projection: value.projection || (this.#mapping.projectionFrom !== null && of >= this.#mapping.projectionFrom),
      }
      if (!adding) batch.taken.push(figure)
      else if (!this.#add(figure, value.additive)) batch.refused.push(refuse(row.line, column, cell, 'notAdditive'))
    }
  }

  /** Adds a part to the sum of its area, period and categories; false when it may not be added up. */
  #add(figure: FigureRow, additive: boolean): boolean {
    const key = figureKey(figure)
    const before = this.#sums.get(key)
    const sum = sumFigures(before ? [before, figure] : [figure], { additive })
    if (sum.is === 'refused') return false
    this.#sums.set(key, {
      ...figure,
      value: sum.is === 'number' ? sum.value : null,
      special: sum.is === 'special' ? sum.special : null,
    })
    return true
  }

  /** Hands over the sums, after the last row. */
  finish(batch: Batch): void {
    batch.taken.push(...this.#sums.values())
    this.#sums.clear()
  }

  #indicator(value: ValueColumn, categories: readonly { code: string; name: string }[], batch: Batch): string {
    const made = [value.code, ...categories.map((one) => one.code)].join('.')
    const code = this.#mapping.aliases[made] ?? made
    if (this.#indicators.has(code)) return code
    if (this.#indicators.size >= mostIndicators) throw new ReadingError('tooManyIndicators', { most: mostIndicators })
    this.#indicators.add(code)
    const name = categories.length === 0 ? value.name : categories.map((one) => one.name || one.code).join(': ')
    batch.indicators.push({ code, name: name.slice(0, 200), unit: value.unit, additive: value.additive })
    return code
  }
}
