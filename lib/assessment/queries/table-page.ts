import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { blockStandings } from '#lib/plan/queries/block-standings.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import { evidenceChoices } from './evidence-choices.ts'
import { previousRound } from './previous-round.ts'
import { commonLevels, roundPage } from './round.ts'
import { spreads } from './table.ts'

/** A round with its levels, spread, and what came before: for the table and for the closed round. */
export async function roundWithLevels(tx: TenantTx, actor: MemberActor, roundId: string) {
  const page = await roundPage(tx, actor, roundId)
  if (!page) return null
  return {
    ...page,
    levels: await commonLevels(tx, roundId),
    spreads: await spreads(tx, page.round),
    previous: await previousRound(tx, page.round),
  }
}

export type RoundWithLevels = NonNullable<Awaited<ReturnType<typeof roundWithLevels>>>

/** Beside the levels: the actions of the plan per building block, and what a level may point at. */
export async function tablePage(tx: TenantTx, actor: MemberActor, roundId: string) {
  const page = await roundWithLevels(tx, actor, roundId)
  if (!page) return null
  const place = page.round.neighbourhood
  const neighbourhoods = await neighbourhoodChoices(tx)
  return {
    ...page,
    plan: await blockStandings(tx, place ? [place.id] : neighbourhoods.map(({ id }) => id)),
    choices: await evidenceChoices(tx, place?.id ?? null),
    neighbourhoods,
  }
}

export type TablePage = NonNullable<Awaited<ReturnType<typeof tablePage>>>
