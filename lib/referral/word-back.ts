import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addEvent } from './commands/event.ts'
import type { LockedCard } from './commands/locked-card.ts'
import { mailMember, type MailFrom } from './mail-member.ts'
import { hearsBy } from './rules/word-back.ts'
import { linkAt } from './send-paths.ts'

type Told = Pick<LockedCard, 'id' | 'number' | 'madeById' | 'linkId' | 'mayWordBack' | 'wordBackGiven' | 'card'>

const templates = { contacted: 'cardContacted', closed: 'cardClosed' } as const

/**
 * Tells the referrer one of two fixed sentences, *there was contact* or *it is finished*, and nothing else; only if the person
 * agreed to it. Who has an account or a link also sees it on their own page; who has neither is told by the holder, who says
 * so on the card. Answers whether word was given.
 */
export async function tellReferrer(tx: TenantTx, from: MailFrom, card: Told, what: keyof typeof templates, now: Date): Promise<boolean> {
  if (!card.mayWordBack) return false
  const reason = `wordBack:${what}:${card.id}:${card.card.reopened}`
  const way = hearsBy(card)
  if (way === 'account' && card.madeById !== card.card.holderId) await mailMember(tx, from, card.madeById, { template: templates[what], number: card.number, page: '/verstuurd', reason })
  if (way === 'link') await mailLinkHolder(tx, from, card, { template: templates[what], reason })
  if (way === null) return false
  await wordWasGiven(tx, from.id, card, null, now)
  return true
}

/** Keeps that the referrer heard; what was told does not count twice. */
export async function wordWasGiven(tx: TenantTx, municipalityId: string, card: Pick<Told, 'id' | 'wordBackGiven'>, by: string | null, now: Date): Promise<void> {
  await addEvent(tx, municipalityId, { referralId: card.id, kind: 'wordBack', by }, now)
  if (!card.wordBackGiven) await tx.referral.updateMany({ where: { id: card.id }, data: { wordBackGiven: true } })
}

/** Whoever holds the link has an address only if they gave one; the page behind it tells the same. The mail names the link by its id. */
async function mailLinkHolder(tx: TenantTx, from: MailFrom, card: Told, mail: { template: 'cardContacted' | 'cardClosed'; reason: string }): Promise<void> {
  const link = await tx.personalLink.findFirst({ where: { id: card.linkId ?? '' }, select: { id: true, holderEmail: true } })
  if (!link?.holderEmail) return
  const vault = await vaultOf(tx, from.id)
  const address = vault.open(link.holderEmail, `personal_link.holder_email:${link.id}`)
  await queueMail(tx, from.id, { ...mail, to: { address }, path: linkAt(link.id).follow(card.number), facts: { number: card.number } })
}
