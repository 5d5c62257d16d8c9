import 'server-only'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { standings } from '#lib/assessment/rules.ts'
import { neighbourhoodList } from '#lib/places/queries/neighbourhood-list.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** What a coach finds in a municipality that was opened: where it stands, and the way to plan, assessment and track. */
export async function coachHome(tx: TenantTx, actor: MemberActor) {
  return {
    standings: standings(await closedRounds(tx, actor.municipality.id), null),
    places: await neighbourhoodList(tx),
  }
}

export type CoachHomeData = Awaited<ReturnType<typeof coachHome>>
