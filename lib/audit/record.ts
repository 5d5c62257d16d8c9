import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Facts about an event: codes, counts and ids. Never a name, never free text, never a score's level. */
export type AuditDetail = Record<string, string | number | boolean | null | string[]>

/**
 * Leaves an audit event in the same transaction as the change. Call it last: from here until the commit the municipality's
 * chain is held. The database numbers and chains the event itself.
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
  await tx.$executeRaw`insert into audit_event (municipality_id, id, seq, user_id, kind, subject_type, subject_id, detail)
    values (${actor.municipality.id}::uuid, gen_random_uuid(), 0, ${actor.userId ?? null}::uuid, ${kind}, ${subject.type},
      ${subject.id}, ${detail ? JSON.stringify(detail) : null}::jsonb)`
}
