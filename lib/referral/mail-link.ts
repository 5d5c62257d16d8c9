import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import type { MailTemplate } from '#lib/mail/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { linkAt } from './send-paths.ts'

export interface MailBehindLink {
  template: MailTemplate
  /** The page of the link that the mail leads to. */
  page: (at: ReturnType<typeof linkAt>) => string
  /** Of a card, where it is about one. */
  number?: number
  reason: string
}

/**
 * Mails who holds a link that still works. Who left no address finds the same on the page behind it; the mail names the link by its
 * id, so that the outbox opens nothing. Answers whether it reaches them: a link that was withdrawn, or is over, reaches nobody.
 */
export async function mailLink(tx: TenantTx, municipalityId: string, linkId: string, { template, page, number, reason }: MailBehindLink, now: Date): Promise<boolean> {
  const link = await tx.personalLink.findFirst({ where: { id: linkId, kind: 'sender', revokedAt: null, expiresAt: { gt: now } }, select: { id: true, holderEmail: true } })
  if (!link) return false
  if (link.holderEmail) {
    const address = (await vaultOf(tx, municipalityId)).open(link.holderEmail, `personal_link.holder_email:${link.id}`)
    await queueMail(tx, municipalityId, { template, to: { address }, path: page(linkAt(link.id)), facts: number === undefined ? {} : { number }, reason })
  }
  return true
}
