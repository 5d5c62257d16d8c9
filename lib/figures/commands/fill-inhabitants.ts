import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { inhabitantsToFill, type CountedPeople } from '../inhabitants.ts'
import { shown, valueOfPlace, type Shown } from '../place-value.ts'
import { loadFigures } from '../queries/loaded-figures.ts'
import { wellKnown } from '../well-known.ts'

/**
 * Gives neighbourhoods without numbers of their own their inhabitants and older people, out of the figures that stand.
 *
 * @returns how many neighbourhoods got something
 */
export async function fillInhabitants(tx: TenantTx, municipalityId: string): Promise<number> {
  const places = await tx.neighbourhood.findMany({
    where: { archivedAt: null, OR: [{ population: null }, { over65: null }] },
    select: { id: true, population: true, populationYear: true, over65: true },
  })
  if (places.length === 0) return 0
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { nisId: true, threshold: true } })
  const loaded = await loadFigures(tx, here.nisId, { codes: Object.values(wellKnown) })

  let filled = 0
  for (const place of places) {
    const areas = loaded.areasOf(place.id)
    if (areas.length === 0) continue
    const inPeriod = (code: string, period: string): Shown => {
      const indicator = loaded.indicators.find((one) => one.code === code)
      const figures = indicator?.figures.filter((row) => row.period === period && !row.projection) ?? []
      return shown(valueOfPlace({ figures, additive: true, areas, parts: loaded.parts }), here.threshold)
    }
    const periods = new Set(loaded.indicators.flatMap((one) => one.figures.map((row) => row.period)))
    const counted = [...periods].map((period): CountedPeople => ({
      period,
      population: inPeriod(wellKnown.population, period),
      over65: inPeriod(wellKnown.over65, period),
      under65: inPeriod(wellKnown.under65, period),
    }))
    const fill = inhabitantsToFill(place, counted)
    if (!fill) continue
    await tx.neighbourhood.updateMany({ where: { id: place.id }, data: { ...fill, version: { increment: 1 } } })
    filled++
  }
  return filled
}
