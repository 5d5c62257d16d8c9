import 'server-only'
import { record } from '#lib/audit/record.ts'
import { facesOf, type Face } from '#lib/contact-point/queries/faces.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'
import { partiesOf } from '../rights.ts'
import { knownToReferrer, mayAskReopen, mayWithdraw, outcomeForReferrer, type KnownToReferrer } from '../rules/own-card.ts'
import type { Outcome } from '../rules/states.ts'
import { promisedFor } from './promised-for.ts'

/** One card as its referrer follows it. */
export interface FollowedCard {
  id: string
  number: number
  version: number
  cardType: string
  place: string
  sentOn: Day
  /** The day of the first contact, if the referrer may know of it. */
  contactedOn: Day | null
  closedOn: Day | null
  known: KnownToReferrer
  outcome: Outcome | null
  mayWordBack: boolean
  face: Face | null
  /** By when somebody gets in touch, as it was promised, as long as there was no contact for all the referrer knows. */
  dueOn: Day | null
  /** For its maker alone, until it was withdrawn. */
  name: string | null
  withdraw: boolean
  askReopen: boolean
  askedReopen: boolean
  /** Whom it was for is past its time and gone. */
  erased: boolean
}

const facts = {
  id: true, number: true, version: true, state: true, outcome: true, sentAt: true, contactedAt: true, closedAt: true, withdrawnAt: true, ladderFrom: true, mayWordBack: true,
  mayTellOutcome: true, ownerId: true, madeById: true, enteredById: true, linkId: true, organisationId: true, asksReopenAt: true, erasedAt: true,
  cardType: { select: { title: true, ladder: true } }, neighbourhood: { select: { name: true } },
} as const

/** A card by its number, for who made it and, in a partner's organisation, for colleagues; nobody else finds it here. */
export async function ownCard(tx: TenantTx, actor: MemberActor | LinkActor, number: number, door?: string): Promise<FollowedCard | null> {
  const card = await tx.referral.findFirst({ where: { number }, select: facts })
  if (!card || !partiesOf(actor, card).includes('maker')) return null
  const known = knownToReferrer(card)
  const waits = known === 'received' || known === 'contacted'
  const name = known === 'withdrawn' ? null : await nameForMaker(tx, actor, card)
  const faces = await facesOf(tx, waits && card.ownerId ? [card.ownerId] : [], door)
  return {
    id: card.id, number: card.number, version: card.version, cardType: card.cardType.title, place: card.neighbourhood.name, sentOn: dayOf(card.sentAt),
    contactedOn: card.mayWordBack && card.contactedAt ? dayOf(card.contactedAt) : null,
    closedOn: dayKnown(known, card),
    known, outcome: outcomeForReferrer(card), mayWordBack: card.mayWordBack,
    face: (card.ownerId && faces.get(card.ownerId)) || null,
    dueOn: known === 'received' ? await promisedFor(tx, actor.municipality.id, card) : null,
    name, withdraw: mayWithdraw(card), askReopen: mayAskReopen(card) && card.asksReopenAt === null, askedReopen: mayAskReopen(card) && card.asksReopenAt !== null,
    erased: card.erasedAt !== null,
  }
}

/** The day on which it ended, for a referrer who may know that it did. */
function dayKnown(known: KnownToReferrer, { closedAt, withdrawnAt }: { closedAt: Date | null; withdrawnAt: Date | null }): Day | null {
  const at = known === 'withdrawn' ? withdrawnAt : known === 'closed' ? closedAt : null
  return at && dayOf(at)
}

/** The name stays with who made the card; the database shows it to no colleague. That it was seen is recorded. */
async function nameForMaker(tx: TenantTx, actor: MemberActor | LinkActor, card: { id: string; madeById: string | null; enteredById: string | null }): Promise<string | null> {
  if (actor.kind === 'link' || !actor.memberships.some(({ id }) => id === card.madeById || id === card.enteredById)) return null
  const person = await tx.referralPerson.findFirst({ where: { referralId: card.id, position: 0 }, select: { id: true, name: true } })
  if (!person) return null
  await record(tx, actor, 'referral.viewed', { type: 'referral', id: card.id }, { purpose: 'own' })
  return (await vaultOf(tx, actor.municipality.id)).open(person.name, `referral_person.name:${person.id}`)
}
