import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { KnownArea } from '../areas.ts'
import type { FigureRow } from '../rules.ts'
import { knownParts, municipalityThroughTime } from './place-areas.ts'

/** A figure with where it came from; empty when it was not imported. */
export type SourcedFigure = FigureRow & { source: string }

export interface LoadedIndicator {
  id: string
  code: string
  name: string
  unit: string
  additive: boolean
  source: string
  theme: string | null
  figures: SourcedFigure[]
  /** Published for the whole of Flanders and known to the house, by period. */
  flanders: ReadonlyMap<string, number>
}

/** Everything from which the values of any place in a municipality follow, asked for once. */
export interface LoadedFigures {
  indicators: LoadedIndicator[]
  /** Sectors, wijken and deelgemeenten of the municipality, of every generation. */
  parts: KnownArea[]
  /** The municipality itself, of every generation, former municipalities included. */
  municipality: KnownArea[]
  /** What a neighbourhood is made of; empty when nothing with figures is linked to it. */
  areasOf: (neighbourhoodId: string) => KnownArea[]
}

/** @param which indicators by id or by code; all of them when neither is given */
export async function loadFigures(tx: TenantTx, nisCode: string, which: { ids?: readonly string[]; codes?: readonly string[] } = {}): Promise<LoadedFigures> {
  const indicators = await tx.indicator.findMany({
    where: { ...(which.ids && { id: { in: [...which.ids] } }), ...(which.codes && { code: { in: [...which.codes] } }) },
    select: { id: true, code: true, name: true, unit: true, source: true, theme: true, additive: true },
    orderBy: [{ theme: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }, { id: 'asc' }],
  })
  const rows = Map.groupBy(await figuresOf(tx, indicators.map((indicator) => indicator.id)), (row) => row.indicatorId)
  const flanders = Map.groupBy(
    await tx.flandersFigure.findMany({
      where: { indicatorCode: { in: indicators.map((indicator) => indicator.code) } },
      select: { indicatorCode: true, period: true, value: true },
    }),
    (row) => row.indicatorCode,
  )
  const parts = await knownParts(tx, nisCode)
  const links = Map.groupBy(
    await tx.neighbourhoodArea.findMany({ select: { neighbourhoodId: true, generation: true, level: true, code: true } }),
    (link) => link.neighbourhoodId,
  )
  const partByKey = new Map(parts.map((part) => [keyOf(part), part]))
  return {
    parts,
    municipality: await municipalityThroughTime(tx, nisCode),
    areasOf: (neighbourhoodId) => (links.get(neighbourhoodId) ?? []).flatMap((link) => partByKey.get(keyOf(link)) ?? []),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      figures: rows.get(indicator.id) ?? [],
      flanders: new Map((flanders.get(indicator.code) ?? []).map((row) => [row.period, Number(row.value)])),
    })),
  }
}

const keyOf = ({ generation, level, code }: { generation: string; level: string; code: string }) => `${generation}|${level}|${code}`

const figuresOf = (tx: TenantTx, indicatorIds: readonly string[]) =>
  tx.$queryRaw<(SourcedFigure & { indicatorId: string })[]>`
    select f.indicator_id as "indicatorId", '' as "indicatorCode", f.area_generation as "areaGeneration", f.area_level as "areaLevel",
      f.area_code as "areaCode", f.period, f.value::float8 as value, f.special::text as special, f.projection, coalesce(i.source, '') as source
    from figure f left join figure_import i on i.municipality_id = f.municipality_id and i.id = f.figure_import_id
    where f.indicator_id = any (${[...indicatorIds]}::uuid[]) and f.area_level <> 'province'`
