import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import { parsePhone } from '#lib/phone/phone.ts'
import { phoneHashOf } from '#lib/referral/identity-hashes.ts'
import { firstDeadline } from '#lib/referral/rules/ladder.ts'
import type { CallbackKind, CallbackOutcome, CallbackState } from '#lib/signals/rules/callback.ts'
import { callerFor } from '#lib/signals/rules/route.ts'
import { addDays, dateOf } from '#lib/time/today.ts'
import type { MunicipalityStory } from '../story.ts'
import type { Pen } from './pen.ts'
import type { CardInDemo } from './card-in-demo.ts'
import { momentOn } from './timeline.ts'

interface Asked {
  kind: CallbackKind
  /** Days ago; then days until it was called and until it was closed. */
  ago: number
  called?: number
  closed?: number
  attempts: number
  outcome?: CallbackOutcome
  /** The one who worried and is called; only while it is open. */
  giver: string
}

const asked: readonly Asked[] = [
  { kind: 'worry', ago: 130, called: 2, closed: 2, attempts: 1, outcome: 'advice', giver: 'Vera' },
  { kind: 'worry', ago: 84, called: 3, closed: 3, attempts: 2, outcome: 'card', giver: 'Paul' },
  { kind: 'residentRequest', ago: 61, closed: 16, attempts: 3, outcome: 'notReached', giver: 'Gerda' },
  { kind: 'worry', ago: 14, attempts: 2, giver: 'Wilfried Kloosterhove' },
  { kind: 'worry', ago: 5, called: 2, attempts: 1, giver: 'Annemie Beukendaal' },
  { kind: 'residentRequest', ago: 1, attempts: 0, giver: 'Hilde Zonnevelder' },
]

/** Calls back: some done, one too late, one of a resident who asked the alderman. Of whom somebody worries about, nothing is kept. */
export async function writeCallbacks(pen: Pen, vault: Vault, story: MunicipalityStory, cards: readonly CardInDemo[]): Promise<void> {
  const { tx, municipalityId, book, today } = pen
  const facts = await routingFacts(tx, municipalityId, today)
  const { ladder, calendar } = await contactPoint(tx, municipalityId)
  const rows = asked.map(({ kind, ago, called, closed, attempts, outcome }, index) => {
    const place = story.places[index % story.places.length]
    const neighbourhoodId = book.id('neighbourhood', place?.slug ?? '')
    const day = addDays(today, -ago)
    const { dueOn } = firstDeadline(day, ladder, calendar)
    const calledOn = called === undefined ? null : addDays(day, called)
    const state: CallbackState = outcome ? 'closed' : calledOn ? 'called' : 'waiting'
    const made = outcome === 'card' ? cards.find(({ sentOn }) => calledOn !== null && sentOn >= calledOn) : undefined
    return {
      municipalityId, id: book.newId(), kind, state, bestMoment: index % 2 === 0 ? 'any' : 'afternoon', neighbourhoodId, ownerId: callerFor(neighbourhoodId, facts)?.membershipId ?? null,
      ladderFrom: dateOf(day), dueOn: outcome ? null : dateOf(dueOn), attempts, outcome: outcome ?? null, referralId: made?.id ?? null,
      givenById: kind === 'worry' ? book.id('membership', index % 2 === 0 ? 'huisarts' : 'vrijwilliger') : null, createdAt: momentOn(day, 2),
      calledAt: calledOn && momentOn(calledOn, 4), calledInTime: calledOn && calledOn <= dueOn, closedAt: closed === undefined ? null : momentOn(addDays(day, closed), 5), version: 1 + attempts,
    }
  })
  await tx.callback.createMany({ data: rows })
  await tx.callbackGiver.createMany({
    data: rows.flatMap(({ id, state }, index) => {
      const phone = parsePhone(`0470 00 90 1${index}`)
      if (state === 'closed' || !phone) return []
      return [{ municipalityId, callbackId: id, name: vault.seal(asked[index]?.giver ?? '', `callback_giver.name:${id}`), phone: vault.seal(phone.shown, `callback_giver.phone:${id}`), phoneHash: phoneHashOf(vault, phone.e164) }]
    }),
  })
}
