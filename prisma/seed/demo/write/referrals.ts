import { record } from '#lib/audit/record.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import { identityHashes } from '#lib/referral/identity-hashes.ts'
import { wordOwedAfter } from '#lib/referral/rules/word-back.ts'
import { dateOf } from '#lib/time/today.ts'
import type { MunicipalityStory } from '../story.ts'
import { questions } from '../cards/questions.ts'
import { agreedAtReferrer, agreedInTalk, agreementRow, wayOf } from './agreements.ts'
import type { CardInDemo } from './card-in-demo.ts'
import { careSeeker, reachOf } from './care-seekers.ts'
import { writeHandling } from './handling.ts'
import { madeCards } from './made-cards.ts'
import type { Pen } from './pen.ts'
import { receiverOf, senderFacts } from './senders.ts'
import { firstOf, lastOf, timelineOf } from './timeline.ts'

/**
 * The referral cards of a municipality, persons and words sealed. Written straight into the tables, which count and check them
 * as always; that they could have come about follows from the rules of the product, which let each of them live.
 */
export async function writeReferrals(pen: Pen, vault: Vault, story: MunicipalityStory, strips: readonly string[]): Promise<CardInDemo[]> {
  const cards = filledIn(pen, story, strips)
  const { tx, municipalityId } = pen
  await tx.referral.createMany({ data: cards.map((card) => cardRow(pen, card)) })
  await tx.referralCounter.createMany({ data: [{ municipalityId, last: cards.length }] })
  await tx.referralPerson.createMany({ data: cards.flatMap((card) => personRows(pen, vault, card, cards)) })
  await tx.referralStory.createMany({
    data: cards.map(({ id, draw, domains, receiver }) => ({
      municipalityId, referralId: id, question: vault.seal(draw.of('question', questions[domains[0] ?? 'incomeAndRights']), `referral_story.question:${id}`),
      receiver: vault.sealOrNull(receiver, `referral_story.receiver:${id}`),
    })),
  })
  await tx.referralAgreement.createMany({ data: cards.flatMap((card) => card.agreed.map((agreed) => agreementRow(vault, agreed, { municipalityId, referralId: card.id, id: pen.book.newId() }))) })
  await tx.referralEvent.createMany({
    data: cards.flatMap(({ id, events }) => events.map(({ kind, at, by, from, to, detail }) => ({ municipalityId, id: pen.book.newId(), referralId: id, kind, fromState: from, toState: to, byId: by, detail, at }))),
  })
  await writeHandling(pen, vault, cards)
  for (const { id, number, events, from } of cards) {
    await record(tx, { userId: from.userId, municipality: { id: municipalityId } }, 'referral.sent', { type: 'referral', id }, { number, demo: true, sent: events[0]?.at.toISOString().slice(0, 10) ?? null })
  }
  return cards
}

function filledIn(pen: Pen, story: MunicipalityStory, strips: readonly string[]): CardInDemo[] {
  const left = [...strips]
  return madeCards(pen, story).map((made) => {
    const { draw, number, place, type, plan, course, ownerId } = made
    // One goes without an agreement, from somebody who may do that; when all strips are used, cards come from the field worker.
    const override = number === 9
    const sender = senderFacts(pen, story, override ? { weight: 1, person: 'aanspreekpunt' } : made.sender, left)
    const from = sender.keyedIn && sender.paperCardId === null ? senderFacts(pen, story, { weight: 1, person: 'veldwerker' }, left) : sender
    const person = careSeeker(draw, number, place.name, type.targetGroup)
    const mayWordBack = !override && draw.chance('word back', 84)
    const hears = mayWordBack && (from.reachable || draw.chance('told by phone', 50))
    const events = timelineOf(made, { sentBy: from.recordedById, keyedIn: from.keyedIn, hears })
    const receiver = receiverOf(draw, course, plan)
    const contactedAt = firstOf(events, 'contacted')
    const passedOnAt = firstOf(events, 'passedOn') ?? firstOf(events, 'waiting')
    const mayTellOutcome = mayWordBack && contactedAt !== null && draw.chance('outcome', 25)
    const names = { recipient: from.keyedIn ? null : (story.cards.faces.find((face) => pen.book.id('membership', face.person) === ownerId)?.firstName ?? null), sender: story.cards.contactPoint.senderName, referrer: from.name }
    const withdrawnAt = plan.outcome === 'withdrawn' ? lastOf(events, 'withdrawn') : null
    const agreed = [
      ...agreedAtReferrer(draw, { way: override ? 'override' : wayOf(draw, from.keyedIn), mayWordBack, names, language: person.language, signer: person.name, recordedById: from.recordedById, givenAt: events[0]?.at ?? new Date(0), withdrawnAt }),
      ...(mayTellOutcome ? [agreedInTalk('outcome', null, ownerId, contactedAt)] : []),
      ...(receiver !== null && passedOnAt ? [agreedInTalk('recipient', receiver, ownerId, passedOnAt)] : []),
    ]
    return { ...made, id: pen.book.newId(), person, reach: reachOf(draw, person), from, receiver, mayWordBack, mayTellOutcome, events, agreed }
  })
}

function cardRow({ municipalityId, book }: Pen, made: CardInDemo) {
  const { id, number, typeKey, place, domains, type, course: { card, closedOn }, from, reach, events } = made
  const day = (on: typeof card.dueOn) => on && dateOf(on)
  return {
    municipalityId, id, number, cardTypeId: book.id('cardType', typeKey), state: card.state, ownerId: card.holderId, neighbourhoodId: book.id('neighbourhood', place.slug),
    domains, targetGroup: type.targetGroup, reachWay: reach.reachWay, bestMoment: reach.bestMoment, organisationId: from.organisationId, partnerKind: from.partnerKind,
    madeById: from.madeById, linkId: from.linkId, enteredById: from.enteredById, paperCardId: from.paperCardId, mayWordBack: made.mayWordBack, mayTellOutcome: made.mayTellOutcome,
    sentAt: events[0]?.at ?? dateOf(made.sentOn), ladderFrom: dateOf(card.ladderFrom), rung: card.rung, dueOn: day(card.dueOn),
    receivedAt: card.receivedOn && firstOf(events, 'accepted', 'contacted'), contactedAt: firstOf(events, 'contacted'), closedAt: closedOn && lastOf(events, 'closed', 'withdrawn'), withdrawnAt: card.outcome === 'withdrawn' ? lastOf(events, 'withdrawn') : null,
    outcome: card.outcome === null ? null : made.plan.outcome, waitingSince: day(card.waitingSince), receivedInTime: card.receivedInTime, contactedInTime: card.contactedInTime,
    daysToContact: card.daysToContact, wordBackGiven: events.some(({ kind }) => kind === 'wordBack'), wordOwed: made.mayWordBack ? wordOwedAfter(events) : null, reopened: card.reopened,
    updatedAt: events.at(-1)?.at ?? dateOf(made.sentOn), version: 1 + made.course.happened.length,
  }
}

/** The one who asked, and now and then somebody under the same roof. A few people come twice. */
function personRows({ municipalityId, book }: Pen, vault: Vault, card: CardInDemo, all: readonly CardInDemo[]) {
  const { person, reach, draw } = card
  const before = card.number % 23 === 11 ? all[card.number - 5] : undefined
  const asked = before ? { ...before.person, phone: before.reach.phone, address: before.person.address } : { ...person, phone: reach.phone, address: reach.address }
  const household = draw.chance('household', 7) ? [{ name: `${draw.of('other first name', ['Bea', 'Luk', 'Nora', 'Sam'])} ${person.name.split(' ').slice(1).join(' ')}`, birthYear: person.birthYear + 3, phone: null, address: asked.address, via: null, language: asked.language }] : []
  return [{ ...asked, via: reach.via }, ...household].map(({ name, birthYear, phone, address, via, language }, position) => {
    const id = book.newId()
    const sealed = (column: string, text: string | null) => vault.sealOrNull(text, `referral_person.${column}:${id}`)
    return {
      municipalityId, id, referralId: card.id, position, language, name: vault.seal(name, `referral_person.name:${id}`), birthYear: sealed('birth_year', String(birthYear)),
      phone: sealed('phone', phone?.shown ?? null), address: sealed('address', address), via: sealed('via', via), ...identityHashes(vault, { name, birthYear, e164: phone?.e164 ?? null, address }),
    }
  })
}
