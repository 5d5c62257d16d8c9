import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { askToSend } from '../queue-mail.ts'

/** Milliseconds; a younger mail still has its own job. */
const own = 10 * 60 * 1000
/** So many at a time, the oldest first; the next hour asks for the others. */
const most = 1_000

/** Asks once more for every mail that waits, so that none is forgotten however long the mail server was down. */
export async function askForWaiting(tx: TenantTx, municipalityId: string, now: Date): Promise<void> {
  const waiting = await tx.outboxMail.findMany({
    where: { municipalityId, state: 'waiting', createdAt: { lt: new Date(now.getTime() - own) } },
    select: { id: true },
    orderBy: { id: 'asc' },
    take: most,
  })
  for (const { id } of waiting) await askToSend(tx, municipalityId, id)
}
