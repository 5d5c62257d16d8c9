import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { JobName, JobPayload } from './jobs.ts'

/**
 * Asks for a job in the same transaction as what it is about: no commit, no job. Jobs of one municipality run one after
 * another; mails of all of them too, so that a mail server that hangs never holds up an import. The same key again replaces a
 * job that has not started.
 */
export async function enqueue<Name extends JobName>(tx: TenantTx, name: Name, payload: JobPayload<Name>, key: string): Promise<void> {
  await tx.$executeRaw`select jobs.enqueue(${name}, ${JSON.stringify(payload)}::json, ${queueOf(name, payload.municipalityId)}, ${key})`
}

/** The queue in which a job waits for those before it. */
export const queueOf = (name: JobName, municipalityId: string): string =>
  name === 'sendMail' ? 'mail' : `municipality:${municipalityId}`
