import 'server-only'
import { queueMail } from '#lib/mail/queue-mail.ts'
import type { MailTemplate } from '#lib/mail/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** A municipality as far as a mail needs it. */
export interface MailFrom {
  id: string
  slug: string
}

export interface MailAboutCard {
  template: MailTemplate
  /** One card; left out where the mail is about several. */
  number?: number
  /** The day by which something must have happened, where the mail tells one. */
  day?: Day | null
  /** Below the cards of the municipality; the card itself when left out. */
  page?: string
  reason: string
}

/**
 * Mails somebody who is a member now; who left or may not sign in any more gets nothing, and who may not see persons is led to the
 * first page. Answers whether there is a mail.
 */
export async function mailMember(tx: TenantTx, from: MailFrom, membershipId: string | null, { template, number, day, page, reason }: MailAboutCard): Promise<boolean> {
  const member = membershipId === null ? null : await tx.membership.findFirst({
    where: { id: membershipId, endedAt: null, user: { disabledAt: null } },
    select: { userId: true, withoutPersons: true },
  })
  if (!member) return false
  await queueMail(tx, from.id, {
    template,
    to: { userId: member.userId },
    path: member.withoutPersons ? `/${from.slug}` : `/${from.slug}/doorverwijzingen${page ?? (number === undefined ? '' : `/${number}`)}`,
    facts: { ...(number !== undefined && { number }), ...(day && { day }) },
    reason,
  })
  return true
}
