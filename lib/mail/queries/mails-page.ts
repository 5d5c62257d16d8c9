import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { isMailTemplate, mayTryAgain, troubles } from '../rules.ts'
import type { MailFilter } from '../schema.ts'
import { mayReadText } from './may-read-text.ts'
import { receiverNames } from './receiver-names.ts'

const pageSize = 50

/** The newest mails and how far they are, fifty at a time. Ids follow the time, so the last of a page is the key of the next. */
export async function mailsPage(tx: TenantTx, { state, after }: MailFilter) {
  const found = await tx.outboxMail.findMany({
    where: { state: state ?? undefined, id: after && { lt: after } },
    select: { id: true, template: true, toUserId: true, state: true, trouble: true, createdAt: true, sentAt: true },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
  })
  const page = found.slice(0, pageSize)
  const names = await receiverNames(tx, page)
  const readable = mayReadText()
  return {
    mails: page.map(({ template, toUserId, trouble, ...mail }) => ({
      ...mail,
      template: isMailTemplate(template) ? template : null,
      trouble: troubles.find((word) => word === trouble) ?? null,
      receiver: receiverOf(toUserId, names),
      // Where mails are read on their page there is nothing to send them with.
      mayTryAgain: mayTryAgain(mail.state) && !(readable && mail.state === 'kept'),
    })),
    next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
    readable,
  }
}

export type MailsPage = Awaited<ReturnType<typeof mailsPage>>
export type MailInList = MailsPage['mails'][number]

/** Somebody by name, somebody without an account, or who is no member here any more. */
export type MailReceiver = { name: string } | 'outside' | 'gone'

const receiverOf = (userId: string | null, names: ReadonlyMap<string, string>): MailReceiver => {
  if (userId === null) return 'outside'
  const name = names.get(userId)
  return name === undefined ? 'gone' : { name }
}
