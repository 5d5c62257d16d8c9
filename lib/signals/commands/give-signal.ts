import 'server-only'
import { done, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { membershipFor } from '#lib/referral/sender.ts'
import type { ActorHere, LinkActor, MemberActor, Visitor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { followCodeOf, hashOfFollowCode } from '../follow-code.ts'
import { signalsAt } from '../places.ts'
import { openNeighbourhood } from '../queries/open-neighbourhood.ts'
import type { SignalSource } from '../rules/subjects.ts'
import type { GiveSignal, PublicSignal } from '../schema/give.ts'
import { whyPerson, type PersonRefusal } from './without-person.ts'

export type GiveRefusal = PersonRefusal | 'neighbourhoodGone' | 'filledByProgram'

/** What somebody noticed; the code with which it is followed is made from the id that is answered. */
export async function giveSignal(tx: TenantTx, actor: MemberActor | LinkActor, input: GiveSignal, now: Date): Promise<Outcome<{ id: string }, GiveRefusal>> {
  const there = await tx.neighbourhood.count({ where: { id: input.neighbourhoodId, archivedAt: null } })
  if (there === 0) return refusedAt('neighbourhoodId', 'neighbourhoodGone')
  return keepSignal(tx, actor, input, now)
}

/** The same by anybody, where the coordinator opened the form; otherwise there is no such form. */
export async function givePublicSignal(tx: TenantTx, actor: Visitor, input: PublicSignal, now: Date): Promise<Outcome<{ id: string }, GiveRefusal>> {
  const place = await openNeighbourhood(tx, input.neighbourhood)
  if (!place) return notFoundHere()
  // Told, not swallowed: somebody whose browser filled it in must not believe that the signal was sent.
  if (input.website !== null) return refusedAt('website', 'filledByProgram')
  const kept = await keepSignal(tx, actor, { ...input, neighbourhoodId: place.id }, now)
  if (kept.ok) await tellCoordinators(tx, actor.municipality, now)
  return kept
}

async function keepSignal(tx: TenantTx, actor: ActorHere, input: GiveSignal, now: Date): Promise<Outcome<{ id: string }, PersonRefusal>> {
  const { municipality } = actor
  const { neighbourhoodId, subject, street, text, organisation } = input
  const person = await whyPerson(tx, municipality, { text, street }, organisation)
  if (person) return person

  const id = await newId(tx)
  const giver = giverOf(actor)
  await tx.signal.createMany({
    data: [{
      municipalityId: municipality.id, id, neighbourhoodId, subject, street, text, createdAt: now,
      followHash: hashOfFollowCode(followCodeOf(id)), ...giver,
    }],
  })
  await record(tx, actor, 'signal.given', { type: 'signal', id }, { source: giver.source, subject })
  return done({ id })
}

/** From whom it came; of the public form nothing is known, and nothing is kept. */
function giverOf(actor: ActorHere): { source: SignalSource; givenById?: string; linkId?: string } {
  if (actor.kind === 'visitor') return { source: 'public' }
  if (actor.kind === 'link') return { source: 'link', linkId: actor.linkId }
  const membership = membershipFor(actor, 'signals.give') ?? actor.memberships[0]
  if (!membership) throw new Error('Whoever gives a signal as a member has a membership')
  return { source: 'member', givenById: membership.id }
}

/** Once a day at most: who sorts hears that something came in, not how much. */
async function tellCoordinators(tx: TenantTx, municipality: { id: string; slug: string }, now: Date): Promise<void> {
  const sorters = await tx.membership.findMany({ where: { role: 'coordinator', endedAt: null, user: { disabledAt: null } }, select: { userId: true } })
  for (const userId of new Set(sorters.map((one) => one.userId))) {
    const reason = `signalForm:${today(now)}:${userId}`
    await queueMail(tx, municipality.id, { template: 'signalForm', to: { userId }, path: signalsAt(municipality.slug).list, reason })
  }
}
