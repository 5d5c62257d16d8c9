import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { cardTypeChoices, type CardTypeChoice } from '#lib/cards/queries/card-types.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { urgentNumbers, type UrgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { mayShare } from '#lib/partners/rules.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, today, type Day } from '#lib/time/today.ts'
import { firstDeadline } from '../rules/ladder.ts'
import { senderOf, type Sender } from '../sender.ts'
import { formRouting, type FormRouting } from './form-routing.ts'
import { referrerName } from './referrer-name.ts'

/** What the form of a new card needs. */
export interface NewCardPage {
  urgent: UrgentNumbers
  /** Each with the day by which there is contact when it is sent today. */
  cardTypes: (CardTypeChoice & { dueOn: Day })[]
  neighbourhoods: { id: string; name: string }[]
  /** The one used last, or the only one. */
  neighbourhoodId: string | null
  /** The kind of card somebody came for, or sent last. */
  cardTypeId: string | null
  routing: FormRouting
  /** The names in the sentence that is read aloud. */
  sender: string
  referrer: string | null
  mayOverride: boolean
  /** The organisation takes part no longer, or its agreement does not run: nothing can be sent. With the day it ended, or will begin. */
  noAgreement: { organisation: string; why: 'away' | 'ended' | 'notYet'; day: Day } | null
}

/**
 * @param options.strip it is keyed in from paper: whoever does so refers nobody
 * @param options.cardTypeId the kind of card somebody comes for, as from the code on paper
 */
export async function newCardPage(
  tx: TenantTx, actor: MemberActor | LinkActor, now: Date, { locale, door, strip = false, cardTypeId }: { locale: Locale; door?: string; strip?: boolean; cardTypeId?: string | null },
): Promise<NewCardPage> {
  const { municipality } = actor
  const day = today(now)
  const sender = strip ? null : senderOf(actor)
  const point = await contactPoint(tx, municipality.id)
  const cardTypes = await cardTypeChoices(tx, locale)
  const neighbourhoods = await tx.neighbourhood.findMany({ where: { archivedAt: null }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] })
  const organisation = sender?.organisationId ? await tx.organisation.findFirst({ where: { id: sender.organisationId }, select: { name: true, archivedAt: true, agreementFrom: true, agreementUntil: true } }) : null
  const last = sender && (await lastCard(tx, sender))
  return {
    urgent: await urgentNumbers(tx, municipality.id),
    cardTypes: cardTypes.map((type) => ({ ...type, dueOn: firstDeadline(day, type.ladder ?? point.ladder, point.calendar).dueOn })),
    neighbourhoods,
    neighbourhoodId: neighbourhoods.find(({ id }) => id === last?.neighbourhoodId)?.id ?? (neighbourhoods.length === 1 ? (neighbourhoods[0]?.id ?? null) : null),
    cardTypeId: cardTypes.find(({ id }) => id === cardTypeId)?.id ?? last?.cardTypeId ?? null,
    routing: await formRouting(tx, municipality.id, day, door),
    sender: point.senderName,
    referrer: strip ? null : (organisation?.name ?? (await referrerName(tx, actor, await vaultOf(tx, municipality.id)))),
    mayOverride: may(actor, 'referral.override'),
    noAgreement: whyNoAgreement(organisation, day),
  }
}

function whyNoAgreement(organisation: { name: string; archivedAt: Date | null; agreementFrom: Date | null; agreementUntil: Date | null } | null, day: Day): NewCardPage['noAgreement'] {
  if (!organisation) return null
  if (organisation.archivedAt) return { organisation: organisation.name, why: 'away', day: today(organisation.archivedAt) }
  const [from, until] = [organisation.agreementFrom && dayOf(organisation.agreementFrom), organisation.agreementUntil && dayOf(organisation.agreementUntil)]
  if (mayShare({ agreementFrom: from, agreementUntil: until }, day)) return null
  const ended = until !== null && until < day
  return { organisation: organisation.name, why: ended ? 'ended' : 'notYet', day: (ended ? until : from) ?? day }
}

/** What somebody chose last is most often what they need again. */
const lastCard = (tx: TenantTx, { membershipId, linkId }: Sender) =>
  tx.referral.findFirst({
    where: membershipId ? { madeById: membershipId } : { linkId },
    select: { neighbourhoodId: true, cardTypeId: true },
    orderBy: { sentAt: 'desc' },
  })
