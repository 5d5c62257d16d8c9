import 'server-only'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Period } from '../rules/periods.ts'
import type { RightCounted } from '../rules/rights.ts'

/** How often each right was obtained in a period, in the municipality's own order. */
export const rightsObtained = (tx: TenantTx, municipalityId: string, { from, until }: Period): Promise<RightCounted[]> =>
  tx.$queryRaw<RightCounted[]>`
    select t.id as key, t.name, sum(c.obtained)::int as count, t.euro_a_year as euro
    from right_count c join right_type t on t.municipality_id = c.municipality_id and t.id = c.right_type_id
    where c.municipality_id = ${municipalityId}::uuid
      and c.month between coalesce(${from}::date, '-infinity') and coalesce(${until}::date, 'infinity')
    group by t.id, t.name, t.euro_a_year, t.position having sum(c.obtained) > 0
    order by t.position, t.name`

/** For how many cards of a period no help existed, by life domain. */
export const needsCounted = (tx: TenantTx, municipalityId: string, { from, until }: Period): Promise<{ key: LifeDomainId; count: number }[]> =>
  tx.$queryRaw<{ key: LifeDomainId; count: number }[]>`
    select domain as key, count(*)::int as count from unmet_need
    where municipality_id = ${municipalityId}::uuid
      and (created_at at time zone 'Europe/Brussels')::date between coalesce(${from}::date, '-infinity') and coalesce(${until}::date, 'infinity')
    group by domain`
