import 'server-only'
import { axisLevels, basis, blockLevels, standings } from '#lib/assessment/rules.ts'
import { neighbourhoodBySlug, neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import { blockStandings } from '#lib/plan/queries/block-standings.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { closedRounds } from './closed-rounds.ts'
import { cutRounds, roundList } from './round-list.ts'

/** Everything the municipality's assessment page shows: the frameworks, and the rounds of all places. */
export async function municipalityAssessment(tx: TenantTx, actor: MemberActor, after: string | null) {
  const rounds = await closedRounds(tx, actor.municipality.id)
  return {
    standings: standings(rounds, null),
    neighbourhoods: await neighbourhoodChoices(tx),
    open: await roundList(tx, actor, { state: 'open' }),
    ...cutRounds(await roundList(tx, actor, { state: 'closed', after })),
  }
}

/** The same for one neighbourhood, with its wheel; null when there is none by this address. */
export async function neighbourhoodAssessment(tx: TenantTx, actor: MemberActor, slug: string, after: string | null) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const rounds = await closedRounds(tx, actor.municipality.id)
  const blocks = basis(rounds, 'blocksAndActions', neighbourhood.id)
  return {
    neighbourhood,
    standings: standings(rounds, neighbourhood.id),
    levels: blockLevels(blocks),
    axes: axisLevels(blocks),
    plan: (await blockStandings(tx, [neighbourhood.id])).get(neighbourhood.id) ?? null,
    open: await roundList(tx, actor, { state: 'open', place: neighbourhood.id }),
    ...cutRounds(await roundList(tx, actor, { state: 'closed', place: neighbourhood.id, after })),
  }
}
