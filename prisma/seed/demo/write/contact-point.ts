import { phoneHashOf } from '#lib/referral/identity-hashes.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import { contactAbout } from '#lib/partners/queries/contacts.ts'
import { parsePhone } from '#lib/phone/phone.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import type { CardsStory } from '../cards-story.ts'
import { orNull, type Pen } from './pen.ts'

/** How the contact point works, the faces on the cards, who is away, and the named people and agreements of partners. */
export async function writeContactPoint(pen: Pen, vault: Vault, story: CardsStory): Promise<void> {
  const { tx, municipalityId, book, day, moment } = pen
  const { contactPoint: point, faces, leaves = [], agreements } = story
  await tx.contactPoint.createMany({
    data: [{
      municipalityId, staffedDays: [...point.staffed], ...(point.ladder && { ladder: [...point.ladder] }), senderName: point.senderName, ownNumber: point.ownNumber,
      ownNumberLabel: point.ownNumberLabel, numbersCheckedOn: day(-30), complaintsUrl: point.complaintsUrl, complaintsPhone: point.complaintsPhone,
    }],
  })
  await tx.closingDay.createMany({ data: closingDays(pen, story).map(({ on, reason }) => ({ municipalityId, day: dateOf(on), reason })) })
  await tx.contactProfile.createMany({
    data: faces.map(({ person, firstName, phone }) => ({ municipalityId, membershipId: book.id('membership', person), firstName, phone, updatedAt: moment(-200) })),
  })
  await tx.absence.createMany({
    data: leaves.map(({ person, standIn, from, until }) => ({
      municipalityId, id: book.newId(), membershipId: book.id('membership', person), standInId: book.id('membership', standIn), fromDay: day(from), untilDay: day(until),
    })),
  })
  await tx.organisationContact.createMany({ data: story.contacts.map((contact) => contactRow(pen, vault, contact)) })
  for (const { organisation, secrecy, from, until } of agreements) {
    await tx.organisation.updateMany({
      where: { municipalityId, id: book.id('organisation', organisation) },
      data: { secrecy, agreementFrom: day(from), agreementUntil: orNull(until, day), verifiedOn: day(Math.max(from, -60)) },
    })
  }
}

/** The days on which it is closed, last year, this year and the next. */
export const closingDays = ({ today }: Pen, { contactPoint }: CardsStory): { on: Day; reason: string }[] =>
  [-1, 0, 1].flatMap((years) => contactPoint.closed.map(({ day, reason }) => ({ on: `${Number(today.slice(0, 4)) + years}-${day}`, reason })))

function contactRow({ municipalityId, book, day, moment }: Pen, vault: Vault, { organisation, name, task, phone, email, checked }: CardsStory['contacts'][number]) {
  const id = book.newId()
  const number = parsePhone(phone)
  if (!number) throw new Error(`${phone} is no number`)
  return {
    municipalityId, id, organisationId: book.id('organisation', organisation), task, verifiedOn: day(checked), updatedAt: moment(checked),
    name: vault.seal(name, contactAbout('name', id)), phone: vault.seal(number.shown, contactAbout('phone', id)),
    email: vault.sealOrNull(email ?? null, contactAbout('email', id)), phoneHash: phoneHashOf(vault, number.e164),
  }
}
