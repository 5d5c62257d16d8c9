import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addressOfMail } from './address-of-mail.ts'
import type { MailTemplate } from './rules.ts'
import { MailRequest, type MailFacts } from './schema.ts'

export interface NewMail {
  template: MailTemplate
  /** A member, whose address and language are looked up when it is sent, or the address of somebody without an account. */
  to: { userId: string } | { address: string }
  /** For an address; a member has a language of their own. */
  locale?: Locale
  /** The page where it can be read, `/pelt/doorverwijzingen/128`; without a question behind it. */
  path: string
  /** A number and a day, all that the text may mention; the municipality is named by itself. */
  facts?: MailFacts
  /** The event it tells about, `newCard:<id>`: of one event there is one mail, however often it is asked for. */
  reason: string
}

/**
 * Writes a mail in the outbox and asks the worker to send it, both in the transaction of what it is about: no commit, no mail,
 * and a mail server that is down holds up nobody.
 *
 * @throws when it mentions anything but a number and a day, or points outside our pages: a mistake of ours
 */
export async function queueMail(tx: TenantTx, municipalityId: string, mail: NewMail): Promise<void> {
  const { to, path, facts, reason } = MailRequest.parse({ ...mail, facts: mail.facts ?? {} })
  const id = await newId(tx)
  const receiver =
    'userId' in to
      ? { toUserId: to.userId }
      : { toAddress: (await vaultOf(tx, municipalityId)).seal(to.address, addressOfMail(id)) }
  const written = await tx.outboxMail.createMany({
    data: [{ municipalityId, id, template: mail.template, locale: mail.locale ?? 'nl', path, facts, reason, ...receiver }],
    skipDuplicates: true,
  })
  if (written.count > 0) await askToSend(tx, municipalityId, id)
}

/** Asks the worker for a mail that stands in the outbox. */
export const askToSend = (tx: TenantTx, municipalityId: string, mailId: string): Promise<void> =>
  enqueue(tx, 'sendMail', { municipalityId, mailId }, `mail:${mailId}`)
