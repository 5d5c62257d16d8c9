import 'server-only'
import type { Checklist } from '#lib/home/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** How far a new municipality is with starting: one statement of four short looks. */
export async function checklist(tx: TenantTx): Promise<Checklist> {
  const [found] = await tx.$queryRaw<Checklist[]>`
    select exists (select 1 from neighbourhood where archived_at is null) as neighbourhoods,
      exists (select 1 from figure) as figures,
      (select count(*) > 1 from (select 1 from membership where ended_at is null limit 2) m)
        or exists (select 1 from invitation where used_at is null and revoked_at is null) as people,
      exists (select 1 from attention_point) or exists (select 1 from conversation) or exists (select 1 from interpretation) as analysis`
  if (!found) throw new Error('looking whether something exists always answers one row')
  return found
}
