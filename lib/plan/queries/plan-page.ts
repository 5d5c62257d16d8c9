import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { neighbourhoodBySlug, type NeighbourhoodHere } from '#lib/places/queries/neighbourhood.ts'
import type { PlanShown } from '#lib/plan/plan-view.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { actionRows, rowsOfOrganisations, type ActionRow, type Rows } from './action-rows.ts'
import { leadChoices, type LeadChoice } from './lead-choices.ts'
import { objectiveCards, type ObjectiveCard } from './objective-cards.ts'
import { adoptedVersion, lastAdopted, type AdoptedLine, type AdoptedVersion } from './versions.ts'

/** The plan in progress, for who works in it or follows it. */
export interface PlanInProgress {
  kind: 'plan'
  neighbourhood: NeighbourhoodHere
  adopted: AdoptedLine | null
  objectives: ObjectiveCard[]
  list: Rows
  leads: LeadChoice[]
}

/** What a partner sees: the plan as last adopted, and the actions its own organisation leads or joins. */
export interface PlanAdopted {
  kind: 'planAdopted'
  neighbourhood: NeighbourhoodHere
  version: AdoptedVersion | null
  mine: ActionRow[]
}

/** The plan of a neighbourhood as this reader may see it; `null` when there is no such neighbourhood. */
export async function planPage(
  tx: TenantTx,
  actor: MemberActor,
  slug: string,
  shown: PlanShown,
  today: Day,
): Promise<PlanInProgress | PlanAdopted | null> {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const adopted = await lastAdopted(tx, neighbourhood.id)
  if (!may(actor, 'plan.read')) {
    const version = adopted && (await adoptedVersion(tx, actor, neighbourhood.id, adopted.number))
    const mine = await rowsOfOrganisations(tx, neighbourhood.id, actor.organisationIds)
    return { kind: 'planAdopted', neighbourhood, version, mine }
  }
  const objectives = await objectiveCards(tx, neighbourhood.id)
  const list = await actionRows(tx, neighbourhood.id, shown, today)
  return { kind: 'plan', neighbourhood, adopted, objectives, list, leads: await leadChoices(tx, neighbourhood.id) }
}
