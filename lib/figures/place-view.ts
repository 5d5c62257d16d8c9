import { areaGenerations, type KnownArea } from './areas.ts'
import { shown, valueOfPlace, type Shown } from './place-value.ts'
import type { FigureRow, Sum } from './rules.ts'
import { trendOf, type Trend } from './trend.ts'
import { thresholdFor } from './units.ts'

/** One indicator with all its figures in a municipality. */
export interface PlacedIndicator {
  unit: string
  additive: boolean
  figures: readonly (FigureRow & { source: string })[]
  flanders: ReadonlyMap<string, number>
}

/** Where somebody looks from. */
export interface Viewpoint {
  /** What the place is made of; `null` for the municipality as a whole. */
  areas: readonly KnownArea[] | null
  parts: readonly KnownArea[]
  municipality: readonly KnownArea[]
  threshold: number
}

/** One indicator at one place: the newest value beside that of the municipality and of Flanders in the same period. */
export interface PlaceView {
  /** `null` when nothing was published for this place or its municipality. */
  period: string | null
  /** Where the figures of that period come from; empty when nobody told. */
  source: string
  projection: boolean
  neighbourhood: Shown
  municipality: Shown
  flanders: Shown
  /** Of the neighbourhood; of the municipality where the neighbourhood has none. */
  trend: Trend
}

interface InPeriod {
  period: string
  source: string
  projection: boolean
  neighbourhood: Sum | null
  municipality: Sum | null
  flanders: Sum | null
}

/**
 * What is shown of an indicator at a place. What happened goes before what is expected: a projection is shown only where
 * nothing was observed.
 */
export function viewOfPlace(indicator: PlacedIndicator, viewpoint: Viewpoint): PlaceView {
  const periods = [...Map.groupBy(indicator.figures, (row) => row.period)]
    .sort(([one], [other]) => other.localeCompare(one))
    .map(([period, figures]) => inPeriod(indicator, period, figures, viewpoint))
  const newest = (has: (one: InPeriod) => boolean) => periods.find((one) => has(one) && !one.projection) ?? periods.find(has)
  const best = newest((one) => one.neighbourhood !== null) ?? newest((one) => one.municipality !== null)
  const own = periods.some((one) => one.neighbourhood !== null) ? 'neighbourhood' : 'municipality'
  const threshold = thresholdFor(indicator, viewpoint.threshold)
  return {
    period: best?.period ?? null,
    source: best?.source ?? '',
    projection: best?.projection ?? false,
    neighbourhood: shown(best?.neighbourhood ?? null, threshold),
    municipality: shown(best?.municipality ?? null, threshold),
    flanders: shown(best?.flanders ?? null, 0),
    trend: trendOf(periods.flatMap((one) => asTrendRow(one, shown(one[own], threshold)))),
  }
}

function inPeriod(indicator: PlacedIndicator, period: string, figures: PlacedIndicator['figures'], { areas, parts, municipality }: Viewpoint): InPeriod {
  const { additive } = indicator
  const known = indicator.flanders.get(period)
  const region = figures.find((row) => row.areaLevel === 'region')
  const place = areas && valueOfPlace({ figures, additive, areas, parts })
  return {
    period,
    source: figures[0]?.source ?? '',
    projection: figures.some((row) => row.projection),
    neighbourhood: place,
    municipality: wholeMunicipality(figures, additive, municipality, parts),
    flanders: region ? asSum(region) : known === undefined ? null : { is: 'number', value: known },
  }
}

/** In the newest generation in which anything was published: the very municipality, those it was made from, or all its parts. */
function wholeMunicipality(figures: readonly FigureRow[], additive: boolean, municipality: readonly KnownArea[], parts: readonly KnownArea[]): Sum | null {
  for (const generation of areaGenerations.toReversed()) {
    const areas = municipality.filter((area) => area.generation === generation)
    const sum = valueOfPlace({ figures, additive, areas, parts })
    if (sum) return sum
  }
  return null
}

const asSum = (row: FigureRow): Sum =>
  row.value === null ? { is: 'special', special: row.special ?? 'missing' } : { is: 'number', value: row.value }

function asTrendRow({ period, projection }: InPeriod, value: Shown): FigureRow[] {
  if (value === null || 'cannotBeSummed' in value) return []
  const measured =
    'value' in value ? { value: value.value, special: null } : { value: null, special: 'special' in value ? value.special : ('hidden' as const) }
  return [{ indicatorCode: '', areaGeneration: '', areaLevel: '', areaCode: '', period, projection, ...measured }]
}
