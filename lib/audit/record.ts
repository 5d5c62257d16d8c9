import 'server-only'
import type { Prisma } from '#lib/db/generated/client.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Facts about an event: codes, counts and ids. Never a name, never free text, never a score's level. */
export type AuditDetail = Record<string, string | number | boolean | null | string[]>

/**
 * Leaves an audit event in the same transaction as the change. Call it last: from here until the commit the municipality's
 * chain is held.
 *
 * @param kind what happened, `subject.verb in the past`: `plan.adopted`
 */
export async function record(
  tx: TenantTx,
  actor: { userId?: string; municipality: { id: string } },
  kind: string,
  subject: { type: string; id: string },
  detail?: AuditDetail,
): Promise<void> {
  const event: Prisma.AuditEventUncheckedCreateInput = {
    municipalityId: actor.municipality.id,
    seq: 0, // the database numbers and chains the event
    userId: actor.userId,
    kind,
    subjectType: subject.type,
    subjectId: subject.id,
    detail,
  }
  await tx.auditEvent.create({ data: event, select: { id: true } })
}
