import 'server-only'
import { facesOf, type Face } from '#lib/contact-point/queries/faces.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { knownToReferrer } from '../rules/own-card.ts'
import { promisedFor } from './promised-for.ts'

/** What somebody hears right after sending. */
export interface SentCard {
  number: number
  face: Face | null
  /** As it was promised; none once more is known. */
  dueOn: Day | null
  mayWordBack: boolean
  keyedIn: boolean
}

/** One's own card by its number, as its maker may know it. */
export async function sentCard(tx: TenantTx, actor: MemberActor | LinkActor, number: number, door?: string): Promise<SentCard | null> {
  const card = await tx.referral.findFirst({
    where: { number, OR: ofMaker(actor) },
    select: {
      number: true, ownerId: true, state: true, outcome: true, sentAt: true, contactedAt: true, ladderFrom: true, mayWordBack: true, enteredById: true,
      cardType: { select: { ladder: true } },
    },
  })
  if (!card) return null
  const faces = await facesOf(tx, card.ownerId ? [card.ownerId] : [], door)
  return {
    number: card.number,
    face: (card.ownerId && faces.get(card.ownerId)) || null,
    dueOn: knownToReferrer(card) === 'received' ? await promisedFor(tx, actor.municipality.id, card) : null,
    mayWordBack: card.mayWordBack,
    keyedIn: card.enteredById !== null,
  }
}

/** Which cards somebody made: as a member, for paper keyed in, or through a link. */
export const ofMaker = (actor: MemberActor | LinkActor) => {
  if (actor.kind === 'link') return [{ linkId: actor.linkId }]
  const own = { in: actor.memberships.map(({ id }) => id) }
  return [{ madeById: own }, { enteredById: own }]
}
