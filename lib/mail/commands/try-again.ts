import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { askToSend } from '../queue-mail.ts'
import { mayTryAgain, type MailState } from '../rules.ts'

/** Puts a mail that did not go out back in line; a mail is sent once all the same. */
export async function tryAgain(tx: TenantTx, actor: MemberActor, { mailId }: { mailId: string }): Promise<Outcome<null, 'notAgain'>> {
  const [mail] = await tx.$queryRaw<{ state: MailState }[]>`select state::text from outbox_mail where id = ${mailId}::uuid for update`
  if (!mail) notFoundHere()
  if (!mayTryAgain(mail.state)) return refused('notAgain')
  await tx.outboxMail.updateMany({ where: { id: mailId }, data: { state: 'waiting', trouble: null } })
  await askToSend(tx, actor.municipality.id, mailId)
  await record(tx, actor, 'mail.retried', { type: 'mail', id: mailId })
  return done(null)
}
