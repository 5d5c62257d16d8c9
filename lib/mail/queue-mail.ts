import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { enqueue, queueOf } from '#lib/jobs/enqueue.ts'
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
  const sealed = 'address' in to ? await sealedAddress(tx, municipalityId, to.address) : null
  // Row and job in one statement: a card that is sent waits for this.
  await tx.$executeRaw`
    with written as (
      insert into outbox_mail (municipality_id, id, template, to_user_id, to_address, locale, path, facts, reason)
      values (${municipalityId}::uuid, coalesce(${sealed?.id ?? null}::uuid, uuidv7()), ${mail.template}, ${'userId' in to ? to.userId : null}::uuid,
        ${sealed?.address ?? null}, ${mail.locale ?? 'nl'}, ${path}, ${JSON.stringify(facts)}::jsonb, ${reason})
      on conflict (municipality_id, reason) do nothing returning municipality_id, id)
    select jobs.enqueue('sendMail', json_build_object('municipalityId', municipality_id, 'mailId', id), ${queueOf('sendMail', municipalityId)}, 'mail:' || id)
    from written`
}

async function sealedAddress(tx: TenantTx, municipalityId: string, address: string) {
  const [id, vault] = [await newId(tx), await vaultOf(tx, municipalityId)]
  return { id, address: vault.seal(address, addressOfMail(id)) }
}

/** Asks the worker for a mail that stands in the outbox. */
export const askToSend = (tx: TenantTx, municipalityId: string, mailId: string): Promise<void> =>
  enqueue(tx, 'sendMail', { municipalityId, mailId }, `mail:${mailId}`)
