import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Erases invitations that ran out so long ago: whoever followed one has an account since. Answers how many. */
export const forgetInvited = (tx: TenantTx, municipalityId: string, now: Date, months: number): Promise<number> =>
  tx.$executeRaw`
    delete from invitation where municipality_id = ${municipalityId}::uuid and expires_at < ${now}::timestamptz - make_interval(months => ${months}::int)`
