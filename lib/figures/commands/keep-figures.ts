import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { sourceLabel, type ImportPlan } from '../import-plan.ts'
import { compareWithStanding, countsOf, type ImportCounts } from '../queries/standing-figures.ts'
import type { FiguresReading } from '../read-import.ts'
import type { FigureRow } from '../rules.ts'

/** Rows of one statement: far below what a statement may take, and few enough to hold as text. */
const atOnce = 2_000

interface Keeping {
  municipalityId: string
  importId: string
  plan: ImportPlan
}

/**
 * Writes figures that were read: what is new is added, what differs is changed, what is the same is left alone, and what this
 * edition no longer gives stays (another file of the same source may cover other places). Indicators that stand keep their
 * name and unit, unless a person settled them for this import.
 */
export async function keepFigures(tx: TenantTx, keeping: Keeping, reading: FiguresReading): Promise<ImportCounts> {
  const ids = await keepIndicators(tx, keeping, reading)
  const comparison = await compareWithStanding(tx, reading.figures)
  const different = [...comparison.added, ...comparison.changed.map((change) => change.after)]
  for (let start = 0; start < different.length; start += atOnce) await write(tx, keeping, different.slice(start, start + atOnce), ids)
  return countsOf(comparison, reading.tally.refused)
}

async function keepIndicators(tx: TenantTx, { municipalityId, plan }: Keeping, { indicators, mapping }: FiguresReading): Promise<Map<string, string>> {
  const settled = new Set(mapping.values.map((value) => value.code))
  const all = asJson(indicators.map((indicator) => ({ ...indicator, settled: settled.has(indicator.code) })))
  await tx.$executeRaw`
    insert into indicator (municipality_id, id, code, name, unit, additive, source, theme)
    select ${municipalityId}::uuid, uuidv7(), given.code, given.name, given.unit, given.additive, ${sourceLabel(mapping)}, ${plan.theme}
    from jsonb_to_recordset(${all}::jsonb) as given (code text, name text, unit text, additive boolean)
    on conflict (municipality_id, code) do nothing`
  await tx.$executeRaw`
    update indicator i set name = given.name, unit = given.unit, additive = given.additive, theme = coalesce(${plan.theme}, i.theme)
    from jsonb_to_recordset(${all}::jsonb) as given (code text, name text, unit text, additive boolean, settled boolean)
    where i.municipality_id = ${municipalityId}::uuid and i.code = given.code and given.settled
      and (i.name, i.unit, i.additive, i.theme) is distinct from (given.name, given.unit, given.additive, coalesce(${plan.theme}, i.theme))`
  const rows = await tx.indicator.findMany({ where: { code: { in: indicators.map((one) => one.code) } }, select: { id: true, code: true } })
  return new Map(rows.map((row) => [row.code, row.id]))
}

async function write(tx: TenantTx, { municipalityId, importId }: Keeping, figures: readonly FigureRow[], ids: ReadonlyMap<string, string>): Promise<void> {
  const rows = asJson(figures.map((figure) => ({ ...figure, indicatorId: ids.get(figure.indicatorCode) })))
  await tx.$executeRaw`
    insert into figure (municipality_id, indicator_id, area_generation, area_level, area_code, period, value, special, projection, figure_import_id)
    select ${municipalityId}::uuid, f."indicatorId", f."areaGeneration", f."areaLevel", f."areaCode", f.period, f.value, f.special, f.projection, ${importId}::uuid
    from jsonb_to_recordset(${rows}::jsonb) as f ("indicatorId" uuid, "areaGeneration" text, "areaLevel" text, "areaCode" text, period text,
      value numeric(20, 4), special special_value, projection boolean)
    on conflict (municipality_id, indicator_id, area_generation, area_level, area_code, period)
    do update set value = excluded.value, special = excluded.special, projection = excluded.projection, figure_import_id = excluded.figure_import_id`
}

/** No text in the database holds a null character; the category of a damaged file may. */
const asJson = (rows: readonly object[]): string => JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '') : value))
