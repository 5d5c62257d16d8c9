import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import type { Role } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addEvent } from './commands/event.ts'
import type { LockedCard } from './commands/locked-card.ts'
import { mailLink } from './mail-link.ts'
import { mailMember, type MailAboutCard, type MailFrom } from './mail-member.ts'
import { hearsBy, type WordBack } from './rules/word-back.ts'
import { standingOf } from './sender.ts'

type Told = Pick<LockedCard, 'id' | 'number' | 'madeById' | 'linkId' | 'organisationId' | 'mayWordBack' | 'card'>

const templates = { contacted: 'cardContacted', closed: 'cardClosed' } as const

/**
 * Tells the referrer one of two fixed sentences, *there was contact* or *it is finished*, and nothing else; only if the person
 * agreed to it. Whom neither a mail nor a page of ours reaches is told by the holder: it stands on the card until they say so.
 * Answers whether word was given.
 */
export async function tellReferrer(tx: TenantTx, from: MailFrom, card: Told, word: WordBack, now: Date): Promise<boolean> {
  if (!card.mayWordBack) return false
  const heard = await reaches(tx, from, card, word, now)
  if (heard) await wordWasGiven(tx, from.id, { referralId: card.id, word, by: null }, now)
  else await tx.referral.updateMany({ where: { id: card.id }, data: { wordOwed: word } })
  return heard
}

/** Keeps that the referrer heard, and which of the two; nothing is owed then. */
export async function wordWasGiven(
  tx: TenantTx, municipalityId: string, { referralId, word, by }: { referralId: string; word: WordBack; by: string | null }, now: Date,
): Promise<void> {
  await addEvent(tx, municipalityId, { referralId, kind: 'wordBack', by, detail: { word } }, now)
  await tx.referral.updateMany({ where: { id: referralId }, data: { wordBackGiven: true, wordOwed: null } })
}

async function reaches(tx: TenantTx, from: MailFrom, card: Told, word: WordBack, now: Date): Promise<boolean> {
  const mail = { template: templates[word], number: card.number, reason: `wordBack:${word}:${card.id}:${card.card.reopened}` }
  switch (hearsBy(card)) {
    case 'account':
      return card.madeById === card.card.holderId || mailReferrer(tx, from, card, { ...mail, page: '/verstuurd' })
    case 'link':
      return mailLink(tx, from.id, card.linkId ?? '', { ...mail, page: (at) => at.follow(card.number) }, now)
    case null:
      return false
  }
}

/** Whoever made the card; or, when they left, the others of their organisation, whose card it is as well. */
async function mailReferrer(tx: TenantTx, from: MailFrom, { madeById, organisationId }: Told, mail: MailAboutCard): Promise<boolean> {
  const there = { endedAt: null, user: { disabledAt: null } } as const
  const select = { id: true, role: true, withoutPersons: true } as const
  const maker = madeById === null ? null : await tx.membership.findFirst({ where: { id: madeById, ...there }, select })
  if (maker && follows(maker) !== null) return mailMember(tx, from, maker.id, mail)
  const others = organisationId === null ? [] : await tx.membership.findMany({ where: { organisationId, ...there }, select, orderBy: { id: 'asc' } })
  const colleagues = others.filter((member) => follows(member) === 'organisation')
  for (const { id } of colleagues) await mailMember(tx, from, id, { ...mail, reason: `${mail.reason}:${id}` })
  return colleagues.length > 0
}

/** Which cards a member may follow. */
const follows = (member: { role: Role; withoutPersons: boolean }) => reach({ standings: [standingOf(member)] }, 'referral.follow')
