import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { rollUpRounds } from '#lib/assessment/commands/roll-up.ts'
import { openRoundsIn } from '#lib/assessment/queries/open-rounds-in.ts'
import { record } from '#lib/audit/record.ts'
import { openCardsIn } from '#lib/referral/queries/open-cards-in.ts'
import { openCallbacksIn } from '#lib/signals/queries/held-callbacks.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { NeighbourhoodInput } from '../schema.ts'

type StillOpen = 'stillRunning' | 'cardsOpen' | 'callbacksOpen' | 'roundsOpen'

/** Takes a neighbourhood in which nothing waits any more out of the lists; everything written about it stays, and it can be brought back. */
export async function archiveNeighbourhood(tx: TenantTx, actor: MemberActor, { neighbourhoodId: id }: NeighbourhoodInput, now: Date): Promise<Outcome<null, StillOpen>> {
  const there = await tx.neighbourhood.count({ where: { id, archivedAt: null } })
  if (there === 0) return notFoundHere()
  for (const [refusal, count] of await stillOpen(tx, id)) if (count > 0) return refused(refusal, { count })
  const changed = await tx.neighbourhood.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now } })
  if (changed.count === 0) return notFoundHere()
  await rollUpRounds(tx, actor.municipality.id)
  await record(tx, actor, 'neighbourhood.archived', { type: 'neighbourhood', id })
  return done(null)
}

/** What somebody still works on there, and how much of it. */
async function stillOpen(tx: TenantTx, id: string): Promise<[StillOpen, number][]> {
  const plan = await tx.neighbourhoodRollup.findFirst({ where: { neighbourhoodId: id }, select: { agreed: true, running: true } })
  return [
    ['stillRunning', (plan?.agreed ?? 0) + (plan?.running ?? 0)],
    ['roundsOpen', await openRoundsIn(tx, id)],
    ['cardsOpen', await openCardsIn(tx, id)],
    ['callbacksOpen', await openCallbacksIn(tx, id)],
  ]
}

/** Brings a neighbourhood back into the lists, with everything that was written about it. */
export async function restoreNeighbourhood(tx: TenantTx, actor: MemberActor, { neighbourhoodId: id }: NeighbourhoodInput): Promise<Outcome<{ name: string; slug: string }>> {
  const back = await tx.neighbourhood.updateMany({ where: { id, archivedAt: { not: null } }, data: { archivedAt: null } })
  if (back.count === 0) return notFoundHere()
  const restored = await tx.neighbourhood.findFirstOrThrow({ where: { id }, select: { name: true, slug: true } })
  await rollUpRounds(tx, actor.municipality.id)
  await record(tx, actor, 'neighbourhood.restored', { type: 'neighbourhood', id })
  return done(restored)
}
