import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { EventDetail, EventKind } from '../rules/events.ts'
import type { SentState } from '../rules/states.ts'

export interface NewEvent {
  referralId: string
  kind: EventKind
  /** The membership of who did it; nobody for the house and for who has no account. */
  by: string | null
  from?: SentState
  to?: SentState
  detail?: EventDetail
}

/** Adds a line to the timeline of a card: codes and ids, never a word somebody typed. */
export async function addEvent(tx: TenantTx, municipalityId: string, { referralId, kind, by, from, to, detail }: NewEvent, now: Date): Promise<void> {
  await tx.$executeRaw`
    insert into referral_event (municipality_id, id, referral_id, kind, from_state, to_state, by_id, detail, at)
    values (${municipalityId}::uuid, uuidv7(), ${referralId}::uuid, ${kind}, ${from ?? null}::referral_state, ${to ?? null}::referral_state,
      ${by}::uuid, ${JSON.stringify(detail ?? {})}::jsonb, ${now})`
}
