import 'server-only'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { viewOfPlace } from '../place-view.ts'
import { loadFigures } from './loaded-figures.ts'
import { nisCodeOf } from './place-areas.ts'

/** One indicator: the municipality through time, and its neighbourhoods beside each other. Everything is loaded once. */
export async function indicatorPage(tx: TenantTx, actor: MemberActor, id: string) {
  if (!isId(id)) return null
  const loaded = await loadFigures(tx, await nisCodeOf(tx, actor), { ids: [id] })
  const indicator = loaded.indicators[0]
  if (!indicator) return null
  const { parts, municipality } = loaded
  const viewpoint = { parts, municipality, threshold: actor.municipality.threshold }
  const places = (await neighbourhoodChoices(tx)).map((place) => ({ ...place, view: viewOfPlace(indicator, { ...viewpoint, areas: loaded.areasOf(place.id) }) }))
  const whole = viewOfPlace(indicator, { ...viewpoint, areas: null })
  const { code, name, unit, additive, theme, flanders } = indicator
  return { indicator: { id, code, name, unit, additive, theme, source: whole.source || indicator.source }, whole, places, flanders }
}
export type IndicatorPage = NonNullable<Awaited<ReturnType<typeof indicatorPage>>>
