import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { viewOfPlace, type PlaceView } from '../place-view.ts'
import { loadFigures } from './loaded-figures.ts'
import { nisCodeOf } from './place-areas.ts'

/** One indicator beside each other: neighbourhood | municipality | Flanders, in the newest period that has the place. */
export interface FigureView extends PlaceView {
  indicatorId: string
  code: string
  name: string
  unit: string
  theme: string | null
  additive: boolean
}

/**
 * The figures of a place.
 *
 * @param neighbourhoodId `null` for the municipality as a whole
 * @param indicatorIds all indicators when left out
 */
export async function figuresFor(tx: TenantTx, actor: MemberActor, neighbourhoodId: string | null, indicatorIds?: readonly string[]): Promise<FigureView[]> {
  const loaded = await loadFigures(tx, await nisCodeOf(tx, actor), { ids: indicatorIds })
  const viewpoint = {
    areas: neighbourhoodId === null ? null : loaded.areasOf(neighbourhoodId),
    parts: loaded.parts,
    municipality: loaded.municipality,
    threshold: actor.municipality.threshold,
  }
  return loaded.indicators.map(({ id, ...indicator }) => {
    const view = viewOfPlace(indicator, viewpoint)
    const { code, name, unit, theme, additive } = indicator
    return { indicatorId: id, code, name, unit, theme, additive, ...view, source: view.source || indicator.source }
  })
}
