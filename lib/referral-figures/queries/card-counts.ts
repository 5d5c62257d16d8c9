import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { countsOf, type CardCounts, type Dimension } from '../rules/counts.ts'
import type { Period } from '../rules/periods.ts'

/** Counts of a municipality's cards: all together, and for each row of a dimension by its key. */
export interface CardsCounted {
  all: CardCounts
  by: (dimension: Dimension) => ReadonlyMap<string, CardCounts>
}

/**
 * Counts of the cards sent in a period, from the roll-up by month and never from the cards.
 *
 * @param dimensions by what they are counted apart, besides all together
 */
export async function cardCounts(tx: TenantTx, municipalityId: string, { from, until }: Period, dimensions: readonly Dimension[] = []): Promise<CardsCounted> {
  const rows = await tx.$queryRaw<{ dimension: string; key: string; measures: Record<string, number> }[]>`
    select c.dimension, c.key, jsonb_object_agg(c.measure, c.amount) as measures
    from (
      select dimension, key, measure, sum(amount)::int as amount from referral_count
      where municipality_id = ${municipalityId}::uuid and dimension = any (${['all', ...dimensions]})
        and month between coalesce(${from}::date, '-infinity') and coalesce(${until}::date, 'infinity')
      group by dimension, key, measure having sum(amount) <> 0
    ) c
    group by c.dimension, c.key`
  return {
    all: countsOf(rows.find(({ dimension }) => dimension === 'all')?.measures ?? {}),
    by: (asked) => new Map(rows.filter(({ dimension }) => dimension === asked).map(({ key, measures }) => [key, countsOf(measures)])),
  }
}

/** The first day of the month in which the first card was sent; null when there is none. */
export async function firstMonth(tx: TenantTx, municipalityId: string): Promise<Day | null> {
  const [row] = await tx.$queryRaw<{ month: Day }[]>`
    select month::text as month from referral_count where municipality_id = ${municipalityId}::uuid and dimension = 'all' and amount > 0
    order by month limit 1`
  return row?.month ?? null
}
