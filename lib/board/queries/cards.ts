import 'server-only'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import { cardCounts, firstMonth } from '#lib/referral-figures/queries/card-counts.ts'
import { needsCounted, rightsObtained } from '#lib/referral-figures/queries/counted.ts'
import { countList, totalOf } from '#lib/referral-figures/rules/count-list.ts'
import { guarded } from '#lib/referral-figures/rules/count-table.ts'
import { totalRow } from '#lib/referral-figures/rules/figures-table.ts'
import { funnelOf } from '#lib/referral-figures/rules/funnel.ts'
import { reportYear } from '#lib/referral-figures/rules/periods.ts'
import { rightsFigures } from '#lib/referral-figures/rules/rights.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/**
 * Referral cards and signals of a year in a few counts. Small counts are hidden from everybody here, for the page is printed
 * and handed round.
 */
export async function boardCards(tx: TenantTx, municipalityId: string, today: Day) {
  const period = reportYear(today, await firstMonth(tx, municipalityId))
  const { all } = await cardCounts(tx, municipalityId, period)
  const needs = await needsCounted(tx, municipalityId, period)
  return {
    period: period.id,
    funnel: funnelOf(all, false),
    median: totalRow(all, false).median,
    needs: {
      total: guarded(totalOf(needs)),
      rows: countList(lifeDomains.map(({ id: key }) => ({ key, count: needs.find((one) => one.key === key)?.count ?? 0 })), false),
    },
    rights: rightsFigures(await rightsObtained(tx, municipalityId, period), false),
    themes: await themes(tx, municipalityId),
  }
}

export type BoardCardsData = Awaited<ReturnType<typeof boardCards>>

/** How many themes made of signals got an answer everybody can read. */
async function themes(tx: TenantTx, municipalityId: string): Promise<{ answered: number; all: number }> {
  const [row] = await tx.$queryRaw<{ answered: number; all: number }[]>`
    select count(*) filter (where state = 'answered')::int as answered, count(*)::int as all
    from signal_theme where municipality_id = ${municipalityId}::uuid and archived_at is null`
  return row ?? { answered: 0, all: 0 }
}
