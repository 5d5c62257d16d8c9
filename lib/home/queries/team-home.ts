import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { axisLevels, basis, blockLevels, standings, subjectLevels } from '#lib/assessment/rules.ts'
import { answeredShare } from '#lib/feedback/queries/answered-share.ts'
import { frameworkIds } from '#lib/framework/assessment-frameworks.ts'
import { neighbourhoodList } from '#lib/places/queries/neighbourhood-list.ts'
import { blockStandings } from '#lib/plan/queries/block-standings.ts'
import { cardCounts } from '#lib/referral-figures/queries/card-counts.ts'
import { funnelOf } from '#lib/referral-figures/rules/funnel.ts'
import { lastTwelveMonths } from '#lib/referral-figures/rules/periods.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { checklist } from './checklist.ts'
import { workList } from './work-list.ts'

/** The home of who works in the neighbourhoods: what waits, then the place at a glance. */
export async function teamHome(tx: TenantTx, actor: MemberActor, today: Day) {
  const rounds = await closedRounds(tx, actor.municipality.id)
  const blocks = basis(rounds, 'blocksAndActions', null)
  const places = await neighbourhoodList(tx)
  const plans = await blockStandings(tx, places.map(({ id }) => id))
  return {
    work: await workList(tx, actor, today),
    checklist: may(actor, 'places.manage') ? await checklist(tx) : null,
    places,
    standings: standings(rounds, null),
    levels: blockLevels(blocks),
    axes: axisLevels(blocks),
    subjects: frameworkIds.map((framework) => ({ framework, subjects: subjectLevels(basis(rounds, framework, null), framework) })),
    plans: [...plans.values()],
    share: await answeredShare(tx),
    cards: may(actor, 'referral.exactFigures') ? funnelOf((await cardCounts(tx, actor.municipality.id, lastTwelveMonths(today))).all, true) : null,
  }
}

export type TeamHomeData = Awaited<ReturnType<typeof teamHome>>
