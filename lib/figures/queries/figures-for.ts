import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { KnownArea } from '../areas.ts'
import { shown, valueOfPlace, type Shown } from '../place-value.ts'
import type { FigureRow } from '../rules.ts'
import { trendOf, type Trend } from '../trend.ts'
import { areasOfNeighbourhood, knownParts, nisCodeOf } from './place-areas.ts'

/** One indicator beside each other: neighbourhood | municipality | Flanders, in the newest period that has the place. */
export interface FigureView {
  indicatorId: string
  code: string
  name: string
  unit: string
  source: string
  theme: string | null
  additive: boolean
  /** `null` when nothing was published for this place or its municipality. */
  period: string | null
  projection: boolean
  neighbourhood: Shown
  municipality: Shown
  flanders: Shown
  /** Of the neighbourhood; of the municipality where the neighbourhood has none. */
  trend: Trend
}

type Row = FigureRow & { indicatorId: string }

/**
 * The figures of a place.
 *
 * @param neighbourhoodId `null` for the municipality as a whole
 * @param indicatorIds all indicators when left out
 */
export async function figuresFor(tx: TenantTx, actor: MemberActor, neighbourhoodId: string | null, indicatorIds?: readonly string[]): Promise<FigureView[]> {
  const nisCode = await nisCodeOf(tx, actor)
  const indicators = await tx.indicator.findMany({
    where: indicatorIds && { id: { in: [...indicatorIds] } },
    select: { id: true, code: true, name: true, unit: true, source: true, theme: true, additive: true },
    orderBy: [{ theme: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }, { id: 'asc' }],
  })
  const parts = await knownParts(tx, nisCode)
  const links = neighbourhoodId ? await areasOfNeighbourhood(tx, neighbourhoodId) : []
  const place = parts.filter((part) => links.some((link) => link.generation === part.generation && link.level === part.level && link.code === part.code))
  const rows = Map.groupBy(await rowsOf(tx, indicators.map((indicator) => indicator.id), nisCode), (row) => row.indicatorId)
  const published = await tx.flandersFigure.findMany({ where: { indicatorCode: { in: indicators.map((indicator) => indicator.code) } } })

  return indicators.map(({ id, ...indicator }) => {
    const flanders = published.filter((figure) => figure.indicatorCode === indicator.code)
    const view = viewOf(rows.get(id) ?? [], { place, parts, nisCode, additive: indicator.additive, threshold: actor.municipality.threshold })
    const there = flanders.find((figure) => figure.period === view.period)
    return { indicatorId: id, ...indicator, ...view, flanders: view.flanders ?? (there ? { value: Number(there.value) } : null) }
  })
}

interface Place {
  place: KnownArea[]
  parts: KnownArea[]
  nisCode: string
  additive: boolean
  threshold: number
}

function viewOf(rows: readonly Row[], { place, parts, nisCode, additive, threshold }: Place) {
  const periods = [...Map.groupBy(rows, (row) => row.period)].sort(([a], [b]) => b.localeCompare(a)).map(([period, figures]) => {
    const direct = figures.find((row) => row.areaLevel === 'municipality' && row.areaCode === nisCode)
    const whole = direct ? valueOfPlace({ figures: [direct], additive, areas: [asArea(direct)], parts: [] }) : wholeFromParts(figures, parts, additive)
    const region = figures.find((row) => row.areaLevel === 'region')
    return {
      period,
      projection: figures.some((row) => row.projection),
      neighbourhood: valueOfPlace({ figures, additive, areas: place, parts }),
      municipality: whole,
      flanders: region ? valueOfPlace({ figures: [region], additive, areas: [asArea(region)], parts: [] }) : null,
    }
  })
  // What happened before what is expected: a projection is shown only where nothing was observed.
  const newest = (has: (one: (typeof periods)[number]) => boolean) => periods.find((one) => has(one) && !one.projection) ?? periods.find(has)
  const best = newest((one) => one.neighbourhood !== null) ?? newest((one) => one.municipality !== null)
  const own = periods.some((one) => one.neighbourhood !== null) ? ('neighbourhood' as const) : ('municipality' as const)
  return {
    period: best?.period ?? null,
    projection: best?.projection ?? false,
    neighbourhood: shown(best?.neighbourhood ?? null, threshold),
    municipality: shown(best?.municipality ?? null, threshold),
    flanders: shown(best?.flanders ?? null, 0),
    trend: trendOf(periods.flatMap((one) => asTrendRow(one.period, one.projection, shown(one[own], threshold)))),
  }
}

/** The municipality added up from its own parts, those without a place on the map included. */
function wholeFromParts(figures: readonly FigureRow[], parts: readonly KnownArea[], additive: boolean) {
  const generation = figures.find((row) => row.areaLevel !== 'region' && row.areaLevel !== 'municipality')?.areaGeneration
  const level = figures.find((row) => row.areaGeneration === generation)?.areaLevel
  const areas = parts.filter((part) => part.generation === generation && part.level === level)
  return areas.length ? valueOfPlace({ figures, additive, areas, parts }) : null
}

const asArea = (row: FigureRow): KnownArea => ({
  generation: row.areaGeneration as KnownArea['generation'], level: row.areaLevel as KnownArea['level'], code: row.areaCode,
  name: '', nisCode: '', partMunicipalityCode: null, districtCode: null, locatable: true,
})

function asTrendRow(period: string, projection: boolean, value: Shown): FigureRow[] {
  if (value === null || 'cannotBeSummed' in value) return []
  const measured = 'value' in value ? { value: value.value, special: null } : { value: null, special: 'special' in value ? value.special : ('hidden' as const) }
  return [{ indicatorCode: '', areaGeneration: '', areaLevel: '', areaCode: '', period, projection, ...measured }]
}

function rowsOf(tx: TenantTx, indicatorIds: readonly string[], nisCode: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    select f.indicator_id as "indicatorId", '' as "indicatorCode", f.area_generation as "areaGeneration", f.area_level as "areaLevel",
      f.area_code as "areaCode", f.period, f.value::float8 as value, f.special::text as special, f.projection
    from figure f
    where f.indicator_id = any (${[...indicatorIds]}::uuid[])
      and (f.area_level = 'region' or (f.area_level = 'municipality' and f.area_code = ${nisCode})
        or exists (select 1 from area a where a.generation = f.area_generation and a.level = f.area_level and a.code = f.area_code
          and a.nis_code = ${nisCode}))`
}

