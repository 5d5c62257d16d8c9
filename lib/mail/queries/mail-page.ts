import 'server-only'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { contentOf, outboxColumns, receiverOf } from '../read-mail.ts'
import { isMailTemplate } from '../rules.ts'
import { mayReadText } from './may-read-text.ts'

/** One mail as its receiver gets it; `null` where texts are not to be read, and for what is not there. */
export async function mailPage(tx: TenantTx, mailId: string) {
  if (!mayReadText() || !isId(mailId)) return null
  const row = await tx.outboxMail.findFirst({ where: { id: mailId }, select: { ...outboxColumns, state: true, createdAt: true, sentAt: true } })
  if (!row || !isMailTemplate(row.template)) return null
  const receiver = await receiverOf(tx, row)
  const { subject, text } = await contentOf(tx, row, receiver?.locale ?? 'nl')
  return {
    template: row.template,
    state: row.state,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    path: row.path,
    address: receiver?.address ?? null,
    locale: receiver?.locale ?? 'nl',
    subject,
    text,
  }
}

export type MailToRead = NonNullable<Awaited<ReturnType<typeof mailPage>>>
