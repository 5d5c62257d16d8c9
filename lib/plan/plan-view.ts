import { buildingBlockIds, isBuildingBlockId, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { actionStates, type ActionState } from '#lib/plan/rules.ts'

export const planViews = ['bord', 'tabel', 'tijdlijn'] as const
export type PlanView = (typeof planViews)[number]
export const planSorts = ['doel', 'einde', 'titel'] as const
export type PlanSort = (typeof planSorts)[number]

/** What the address says about how the plan is shown; what it does not say, or says wrongly, is left out. */
export interface PlanShown {
  view: PlanView
  sort: PlanSort
  block: BuildingBlockId | null
  state: ActionState | null
  /** An organisation, or `tekst` for those led by nobody in the list of partners. */
  lead: string | null
  late: boolean
  /** The page after, or before, this action. */
  after: string | null
  before: string | null
}

type Search = Record<string, string | string[] | undefined>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const single = (value: string | string[] | undefined) => (Array.isArray(value) ? value.at(-1) : value) ?? ''
const oneOf = <Value extends string>(values: readonly Value[], value: string): Value | null =>
  values.find((known) => known === value) ?? null
/** Whether a text has the shape of an id: what has not is found nowhere, without asking. */
export const isId = (value: string): boolean => uuid.test(value)
const idOf = (value: string): string | null => (isId(value) ? value.toLowerCase() : null)

/** Reads the view from an address. Anybody can type there, so nothing of it is trusted. */
export function planShown(search: Search): PlanShown {
  const block = single(search['bouwsteen'])
  const lead = single(search['trekker'])
  const view = oneOf(planViews, single(search['weergave'])) ?? 'bord'
  return {
    view,
    // A board stands in the order of its objectives; the other two can be sorted.
    sort: (view !== 'bord' && oneOf(planSorts, single(search['volgorde']))) || 'doel',
    block: isBuildingBlockId(block) ? block : null,
    state: oneOf(actionStates, single(search['toestand'])),
    lead: lead === 'tekst' ? lead : idOf(lead),
    late: single(search['laat']) === 'ja',
    after: idOf(single(search['na'])),
    before: idOf(single(search['voor'])),
  }
}

/** The address of the same list with something else about it: `''` or `?weergave=tabel&toestand=running`. */
export function planAddress(shown: PlanShown, change: Partial<PlanShown> = {}): string {
  const { view, sort, block, state, lead, late, after, before } = { ...shown, after: null, before: null, ...change }
  const parts = new URLSearchParams()
  if (view !== 'bord') parts.set('weergave', view)
  if (sort !== 'doel') parts.set('volgorde', sort)
  if (block) parts.set('bouwsteen', block)
  if (state) parts.set('toestand', state)
  if (lead) parts.set('trekker', lead)
  if (late) parts.set('laat', 'ja')
  if (after) parts.set('na', after)
  if (before) parts.set('voor', before)
  return parts.size > 0 ? `?${parts}` : ''
}

/** Whether only a part of the plan is asked for. */
export const isFiltered = ({ block, state, lead, late }: PlanShown): boolean =>
  block !== null || state !== null || lead !== null || late

/** Blocks in the wheel's order, however a list of them came in. */
export const inWheelOrder = (blocks: readonly string[]): BuildingBlockId[] =>
  buildingBlockIds.filter((id) => blocks.includes(id))
