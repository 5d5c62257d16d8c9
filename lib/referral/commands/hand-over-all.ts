import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { handOverCallbacks } from '#lib/signals/commands/hand-over.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { mailMember, type MailFrom } from '../mail-member.ts'
import { actingMembership } from '../rights.ts'
import { whyNot } from '../rules/machine.ts'
import { holderFor, type Routed } from '../rules/routing.ts'
import { isOpen, type SentState } from '../rules/states.ts'
import type { HandOverAllInput } from '../schema/handle.ts'
import { heldStill, nameOfHolder } from './holders.ts'

/** The house itself, at night. */
export interface House {
  kind: 'house'
  municipality: MailFrom
  userId?: undefined
}

export interface HandedOver {
  /** Cards. */
  moved: number
  callbacks: number
  /** Cards and call backs still with who had them, because nobody here can hold what has names in it. */
  left: number
}

interface HeldCard extends Routed {
  id: string
  number: number
  state: SentState
  ownerId: string
}

/**
 * Gives every open card, every finished one of which somebody still has to hear, and every call back, of these memberships to
 * somebody else in one step, so that nobody who leaves takes one along: to one person, or each where its route leads today, and
 * to the coordinator where it leads to nobody. State and deadline stay.
 *
 * @param to the membership that gets them all; it must be able to hold cards
 */
export async function handOverAll(tx: TenantTx, actor: MemberActor | House, from: readonly string[], to: string | null, now: Date): Promise<HandedOver> {
  const { id: municipalityId } = actor.municipality
  const calls = await handOverCallbacks(tx, from, to, now, actor)
  const cards = await tx.$queryRaw<HeldCard[]>`
    select id, number, state::text, owner_id as "ownerId", card_type_id as "cardTypeId", neighbourhood_id as "neighbourhoodId",
      target_group as "targetGroup", domains
    from referral where municipality_id = ${municipalityId}::uuid and owner_id = any (${[...from]}::uuid[])
      and (due_on is not null or id in (select cards_to_tell()))
    order by id for update`
  if (cards.length === 0) return { moved: 0, callbacks: calls.moved, left: calls.left }
  const given = await receivers(tx, municipalityId, cards, { from, to, now })
  for (const [holder, theirs] of given) await give(tx, actor, holder, theirs, now)
  const moved = [...given.values()].flat().length
  await record(tx, actor, 'referral.handedOver', { type: 'municipality', id: municipalityId }, { from: [...from], cards: moved, left: cards.length - moved })
  return { moved, callbacks: calls.moved, left: cards.length - moved + calls.left }
}

/** Who gets which cards. */
async function receivers(tx: TenantTx, municipalityId: string, cards: readonly HeldCard[], { from, to, now }: { from: readonly string[]; to: string | null; now: Date }) {
  const facts = await routingFacts(tx, municipalityId, today(now))
  const others = { ...facts, active: new Set([...facts.active].filter((id) => !from.includes(id))) }
  const given = new Map<string, HeldCard[]>()
  for (const card of cards) {
    const holder = to ?? holderFor(card, others)?.membershipId
    if (holder !== undefined && !whyNot(isOpen(card.state) ? 'reassign' : 'inherit', card.state, ['house'])) given.set(holder, [...(given.get(holder) ?? []), card])
  }
  return given
}

async function give(tx: TenantTx, actor: MemberActor | House, holder: string, cards: readonly HeldCard[], now: Date): Promise<void> {
  const { id: municipalityId } = actor.municipality
  const by = actor.kind === 'member' ? actingMembership(actor, null) : null
  await tx.referral.updateMany({
    where: { id: { in: cards.map(({ id }) => id) } },
    data: { ownerId: holder, updatedAt: now, version: { increment: 1 } },
  })
  await tx.referralEvent.createMany({
    data: cards.map(({ id, state, ownerId }) => ({
      municipalityId, referralId: id, kind: 'handedOver', fromState: state, toState: state, byId: by, at: now, detail: { from: ownerId, to: holder },
    })),
  })
  const [first] = cards
  await mailMember(tx, actor.municipality, holder, {
    template: 'cardReassigned', number: cards.length === 1 ? first?.number : undefined, reason: `handedOver:${first?.id}:${holder}:${now.getTime()}`,
  })
}

/** A coordinator hands over all cards and call backs of somebody: on leave, gone, or with too much on their plate. */
export async function handOverFor(
  tx: TenantTx, actor: MemberActor, { fromMembershipId, toMembershipId }: HandOverAllInput, now: Date,
): Promise<Outcome<HandedOver & { name: string }, 'holderGone' | 'sameHolder' | 'nothingToHandOver' | 'nobodyToHold'>> {
  if (fromMembershipId === toMembershipId) return refusedAt('toMembershipId', 'sameHolder')
  if (toMembershipId !== null && !(await heldStill(tx, [toMembershipId])).has(toMembershipId)) return refusedAt('toMembershipId', 'holderGone')
  const result = await handOverAll(tx, actor, [fromMembershipId], toMembershipId, now)
  if (result.moved + result.callbacks === 0) return refused(result.left > 0 ? 'nobodyToHold' : 'nothingToHandOver')
  return done({ ...result, name: await nameOfHolder(tx, fromMembershipId) })
}
