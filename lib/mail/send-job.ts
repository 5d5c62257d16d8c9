import 'server-only'
import type { JobPayload } from '#lib/jobs/jobs.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mailServer, type MailServer } from './mail-server.ts'
import { contentOf, outboxColumns, receiverOf } from './read-mail.ts'
import { afterTrouble, type MailState, type Trouble } from './rules.ts'

/** Milliseconds for one mail; more than the mail server gets. */
const longest = 150_000

/**
 * Sends one mail of the outbox, once: the row stays locked while the mail server has it, so that the same job in another
 * worker finds nothing to do. A crash between the server's yes and our commit is the one case in which it goes out a second
 * time, with the same Message-ID. A mail that must wait makes the job fail, and the queue tries it again, later each time.
 */
export async function sendMail({ municipalityId, mailId }: JobPayload<'sendMail'>): Promise<void> {
  const server = mailServer()
  const now = new Date()
  const waits = await inTenantAsService({ municipalityId }, (tx) => sendOnce(tx, mailId, server, now), longest)
  if (waits) throw new Error(`A mail waits (${waits}) and is tried again`)
}

async function sendOnce(tx: TenantTx, id: string, server: MailServer | null, now: Date): Promise<Trouble | null> {
  const row = await claim(tx, id)
  if (!row) return null
  const keep = (data: { state: MailState; trouble: Trouble | null; sentAt?: Date }) =>
    tx.outboxMail.updateMany({ where: { id }, data: { ...data, attempts: { increment: 1 } } })

  const receiver = await receiverOf(tx, row)
  const trouble = receiver
    ? server && (await server.send({ id, to: receiver.address, ...(await contentOf(tx, row, receiver.locale, { forReceiver: true })) }))
    : 'receiverGone'
  if (trouble) {
    const next = afterTrouble(trouble, row.createdAt, now)
    await keep(next)
    return next.state === 'waiting' ? trouble : null
  }
  await keep(server ? { state: 'sent', trouble: null, sentAt: new Date() } : { state: 'kept', trouble: null })
  return null
}

/** The row, locked until this transaction ends; null when it was sent, given up, or another worker has it. */
async function claim(tx: TenantTx, id: string) {
  // The role's limit on an idle transaction is meant for pages; this one waits for a mail server.
  await tx.$executeRaw`select set_config('idle_in_transaction_session_timeout', ${String(longest)}, true)`
  const locked = await tx.$queryRaw<unknown[]>`
    select 1 from outbox_mail where id = ${id}::uuid and state = 'waiting' for update skip locked`
  if (locked.length === 0) return null
  return tx.outboxMail.findFirst({ where: { id }, select: { ...outboxColumns, createdAt: true } })
}
