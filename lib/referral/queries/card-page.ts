import 'server-only'
import { record } from '#lib/audit/record.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { rightChoices } from '#lib/rights/queries/right-types.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, dayOf, today, type Day } from '#lib/time/today.ts'
import { addStaffedDays } from '#lib/time/working-days.ts'
import { handles, holdingMembership, partiesOf } from '../rights.ts'
import { isTightEnough, latestLookAgain, urgencyOf } from '../rules/ladder.ts'
import { actsFrom } from '../rules/machine.ts'
import { isOpen } from '../rules/states.ts'
import { maybeSame, sealedCard, type SealedCard } from './card-row.ts'
import { openCard } from './open-card.ts'

/** Figures only, as they stand in an address; anything else is not found. */
export const cardNumber = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

/**
 * One card for who works on it: opened, with what can be done about it. That somebody was looked at is recorded, with why.
 * Not there, or not theirs: `null`.
 */
export async function cardPage(tx: TenantTx, actor: MemberActor, number: string, now: Date) {
  const found = await cardForHandling(tx, actor, number)
  if (!found) return null
  const { card, parties } = found
  const municipalityId = actor.municipality.id
  const opened = openCard(await vaultOf(tx, municipalityId), card)
  const open = isOpen(card.state)
  const faces = await facesOf(tx, card.ownerId ? [card.ownerId] : [])
  const point = await contactPoint(tx, municipalityId)
  const day = today(now)
  const view = {
    ...facts(card),
    ...opened,
    referrer: referrerOf(card, opened.linkHolder),
    face: (card.ownerId && faces.get(card.ownerId)) || null,
    mine: holdingMembership(actor, card.ownerId)?.id === card.ownerId,
    urgency: card.dueOn ? urgencyOf(card.dueOn, day, point.calendar) : null,
    acts: card.erasedAt ? [] : actsFrom(card, parties),
    withdrawn: card.outcome === 'withdrawn',
    /** Nothing of a person is left on it. */
    gone: card.outcome === 'withdrawn' || card.erasedAt !== null,
    /** Days to offer for looking again: a fortnight from now, and never beyond the ladder. */
    lookAgain: { earliest: addDays(day, 1), suggested: addStaffedDays(day, 10, point.calendar), latest: latestLookAgain(day, isTightEnough(card.ladder) ? card.ladder : point.ladder, point.calendar) },
    same: card.persons.length > 0 ? await maybeSame(tx, municipalityId, card.id) : [],
    choices: {
      holders: open ? (await holderChoices(tx)).filter(({ membershipId }) => membershipId !== card.ownerId) : [],
      rights: open ? await rightChoices(tx) : [],
      organisations: open && card.contactedAt ? await organisationChoices(tx) : [],
    },
  }
  if (card.persons.length > 0) await record(tx, actor, 'referral.viewed', { type: 'referral', id: card.id }, { purpose: 'handling', persons: card.persons.length })
  return view
}

export type CardPage = NonNullable<Awaited<ReturnType<typeof cardPage>>>

/** A card by the number in an address, sealed, for who works on it. */
export async function cardForHandling(tx: TenantTx, actor: MemberActor, number: string) {
  const asked = cardNumber(number)
  const card = asked === null ? null : await sealedCard(tx, actor.municipality.id, actor.userId, asked)
  const parties = card ? partiesOf(actor, card) : []
  return card && handles(parties) ? { card, parties } : null
}

function facts(card: SealedCard) {
  const { id, number, version, state, outcome, dueOn, waitingSince, asksReopenAt, reopened, reachWay, bestMoment, domains, targetGroup } = card
  const { mayWordBack, mayTellOutcome, wordBackGiven, wordOwed, place, cardType, guide, holder, attempts, events, files, relations, ownerId } = card
  return {
    id, number, version, state, outcome, dueOn, waitingSince, asksReopenAt, reopened, reachWay, bestMoment, domains, targetGroup, ownerId,
    mayWordBack, mayTellOutcome, wordBackGiven, place, cardType, holder, attempts, events, files, relations,
    guide: (guide ?? '').split('\n').map((line) => line.trim()).filter(Boolean),
    sentOn: dayOf(card.sentAt), contactedOn: dayOrNull(card.contactedAt), closedOn: dayOrNull(card.withdrawnAt ?? card.closedAt), erasedOn: dayOrNull(card.erasedAt),
    /** Neither a mail nor a page reaches the referrer: the holder says this sentence. */
    tellByHand: wordOwed,
  }
}

const dayOrNull = (moment: Date | null): Day | null => moment && dayOf(moment)

const referrerOf = ({ organisation, partnerKind, maker, enteredBy }: SealedCard, linkHolder: string | null) => ({
  organisation, partnerKind, person: maker ?? linkHolder, enteredBy,
})
