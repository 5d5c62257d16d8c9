import 'server-only'
import type { DoorTx, TenantTx } from '#lib/tenancy/transaction.ts'
import type { AuditDetail } from './record.ts'

/** What happens to accounts and on the platform, outside a municipality's own chain. Call it last in the transaction. */
export async function recordAccountEvent(
  tx: DoorTx | TenantTx,
  event: { userId: string | null; kind: string; subject?: { type: string; id: string }; detail?: AuditDetail },
): Promise<void> {
  await tx.$executeRaw`insert into account_event (user_id, kind, subject_type, subject_id, detail)
    values (${event.userId}::uuid, ${event.kind}, ${event.subject?.type ?? null}, ${event.subject?.id ?? null},
      ${event.detail ? JSON.stringify(event.detail) : null}::jsonb)`
}
