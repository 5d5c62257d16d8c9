import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Erases who held the personal links that ended so long ago; that there was a link, and the cards made with it, stay. Answers how many. */
export const forgetLinkHolders = (tx: TenantTx, municipalityId: string, now: Date, months: number): Promise<number> =>
  tx.$executeRaw`
    update personal_link set holder_name = null, holder_email = null
    where municipality_id = ${municipalityId}::uuid and num_nonnulls(holder_name, holder_email) > 0
      and least(revoked_at, expires_at) < ${now}::timestamptz - make_interval(months => ${months}::int)`
