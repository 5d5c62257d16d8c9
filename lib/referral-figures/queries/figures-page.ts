import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import { outcomes } from '#lib/referral/rules/states.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { countList, totalOf } from '../rules/count-list.ts'
import { guarded } from '../rules/count-table.ts'
import { addsUp, dimensions, noCards, type Dimension } from '../rules/counts.ts'
import { figuresTable, totalRow } from '../rules/figures-table.ts'
import { funnelOf } from '../rules/funnel.ts'
import { chosenPeriod, periodsFor } from '../rules/periods.ts'
import { rightsFigures } from '../rules/rights.ts'
import { cardCounts, firstMonth } from './card-counts.ts'
import { needsCounted, rightsObtained } from './counted.ts'
import { rowNames } from './row-names.ts'

/**
 * Everything counted of the cards sent in a period, as this reader may see it: what is hidden is hidden here, so that no page
 * and no file can show it.
 *
 * @param asked the period in the address
 */
export async function figuresPage(tx: TenantTx, actor: MemberActor, asked: unknown, now: Date) {
  const { id } = actor.municipality
  const exact = may(actor, 'referral.exactFigures')
  const periods = periodsFor(exact, today(now), await firstMonth(tx, id))
  const period = chosenPeriod(periods, asked)
  const counted = await cardCounts(tx, id, period, dimensions)
  const names = await rowNames(tx, id)
  const needs = await needsCounted(tx, id, period)
  const shown = (count: number) => (exact ? count : guarded(count))
  const { all } = counted
  return {
    exact, periods, period,
    total: totalRow(all, exact),
    funnel: funnelOf(all, exact),
    tables: dimensions.map((dimension) => ({ dimension, rows: tableOf(dimension) })),
    outcomes: countList(outcomes.map((key) => ({ key, count: all.outcomes[key] })), exact),
    wordBack: { given: shown(all.wordBack), due: shown(all.wordBackDue) },
    reopened: shown(all.reopened),
    rights: rightsFigures(await rightsObtained(tx, id, period), exact),
    needs: {
      total: shown(totalOf(needs)),
      rows: countList(lifeDomains.map(({ id: key }) => ({ key, count: needs.find((one) => one.key === key)?.count ?? 0 })), exact),
    },
  }

  function tableOf(dimension: Dimension) {
    const counts = counted.by(dimension)
    const rows = names[dimension].filter(({ key, old }) => !old || counts.has(key))
    const figures = figuresTable(rows.map(({ key }) => ({ key, counts: counts.get(key) ?? noCards })), all, { exact, addsUp: addsUp(dimension) })
    return figures && figures.map((row, index) => ({ ...row, name: rows[index]?.name ?? null }))
  }
}

export type FiguresPage = Awaited<ReturnType<typeof figuresPage>>
export type FigureTable = FiguresPage['tables'][number]
