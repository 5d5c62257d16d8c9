import type { Outcome } from '#lib/actions/result.ts'
import { addUpdate } from '#lib/plan/commands/add-update.ts'
import { adoptPlan } from '#lib/plan/commands/adopt-plan.ts'
import { createAction, type NewAction } from '#lib/plan/commands/create-action.ts'
import { createObjective } from '#lib/plan/commands/objectives.ts'
import { setPartner } from '#lib/plan/commands/set-partner.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { AddUpdate } from '#lib/plan/schema/action.ts'
import type { CreateObjective } from '#lib/plan/schema/objective.ts'
import type { AdoptPlan } from '#lib/plan/schema/plan.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

export const actionTyped = (place: CastMunicipality): NewAction => ({
  neighbourhoodId: place.neighbourhood.id,
  title: 'Welkomstwandeling per straat',
  leadText: 'buurtcomité',
  roughlyWhen: 'vanaf maart',
})

/** An idea in the plan. */
export const anAction = (place: CastMunicipality, over: Partial<NewAction> = {}) =>
  inTenant(place.coordinator, async (tx) =>
    made(await createAction(tx, place.coordinator, { ...actionTyped(place), ...over })),
  )

export const objectiveTyped = (place: CastMunicipality): CreateObjective => ({
  neighbourhoodId: place.neighbourhood.id,
  title: 'Nieuwe bewoners kennen drie mensen in hun straat',
  axis: 'moreNet',
  measure: 'nieuwe gezinnen met een eerste contact',
  target: 100,
  reached: 42,
  origins: [],
})

export const anObjective = (place: CastMunicipality, over: Partial<CreateObjective> = {}) =>
  inTenant(place.coordinator, async (tx) =>
    made(await createObjective(tx, place.coordinator, { ...objectiveTyped(place), ...over })),
  )

/** The organisation of the cast joins an action. */
export const aPartner = (place: CastMunicipality, actionId: string, contribution: string | null = 'de wachtzaal') =>
  inTenant(place.coordinator, async (tx) =>
    made(await setPartner(tx, place.coordinator, { actionId, organisationId: place.organisation.id, contribution })),
  )

export const updateTyped = (actionId: string, over: Partial<AddUpdate> = {}): AddUpdate => ({
  actionId,
  text: null,
  measured: null,
  from: 'idea',
  to: null,
  reason: null,
  ...over,
})

/** Tells about an action, or moves it, as whoever is given. */
export const tell = (
  by: MemberActor,
  actionId: string,
  over: Partial<AddUpdate>,
  now = testDay,
): Promise<Outcome<unknown, string>> => inTenant(by, (tx) => addUpdate(tx, by, updateTyped(actionId, over), now))

const path: ActionState[] = ['idea', 'agreed', 'running', 'done']

/** An action with a block and a partner, walked from idea to where it is wanted. */
export async function anActionThatIs(place: CastMunicipality, state: ActionState, over: Partial<NewAction> = {}) {
  const action = await anAction(place, { blocks: ['socialNetworks'], ...over })
  await aPartner(place, action.id)
  const goal = state === 'stopped' ? 'agreed' : state
  for (let step = 0; path[step] !== goal; step += 1) {
    made(await tell(place.coordinator, action.id, { from: path[step], to: path[step + 1] }))
  }
  if (state === 'stopped')
    made(await tell(place.coordinator, action.id, { from: 'agreed', to: 'stopped', reason: 'zaal verkocht' }))
  return action
}

export const adoptionTyped = (place: CastMunicipality): AdoptPlan => ({
  neighbourhoodId: place.neighbourhood.id,
  follows: 0,
  adoptedBy: 'college',
  adoptedOn: '2026-11-20',
  decisionReference: 'CBS 2026/114',
  changeReason: null,
  nextReviewOn: '2027-03-01',
})

export const anAdoption = (place: CastMunicipality, over: Partial<AdoptPlan> = {}) =>
  inTenant(place.coordinator, async (tx) =>
    made(await adoptPlan(tx, place.coordinator, { ...adoptionTyped(place), ...over }, testDay)),
  )

/** The kinds of audit events about one thing, the oldest first. */
export const eventsAbout = (place: CastMunicipality, subjectId: string): Promise<string[]> =>
  inTenant(place.coordinator, async (tx) => {
    const events = await tx.auditEvent.findMany({
      where: { subjectId },
      select: { kind: true },
      orderBy: { seq: 'asc' },
    })
    return events.map((event) => event.kind)
  })
