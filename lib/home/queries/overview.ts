import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { analysisProgress } from '#lib/analysis/queries/progress.ts'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { axisLevels, basis, blockLevels, standings } from '#lib/assessment/rules.ts'
import { answeredShare } from '#lib/feedback/queries/answered-share.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { blockStandings } from '#lib/plan/queries/block-standings.ts'
import { noCounts, planCounts } from '#lib/plan/queries/rollup.ts'
import { publishedActions } from '#lib/plan/queries/tasks-page.ts'
import { lastAdopted } from '#lib/plan/queries/versions.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { stepsOf } from '#lib/track/queries/track.ts'

/** The first page of a neighbourhood: each part only for who may see it; null when there is none by this address. */
export async function neighbourhoodOverview(tx: TenantTx, actor: MemberActor, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const { id } = neighbourhood
  return {
    neighbourhood,
    steps: may(actor, 'track.read') ? await stepsOf(tx, id) : null,
    assessment: may(actor, 'assessment.read') ? await assessed(tx, actor, id) : null,
    analysis: may(actor, 'analysis.read') ? await analysisProgress(tx, id) : null,
    share: may(actor, 'feedback.read') ? await answeredShare(tx, [id]) : null,
    plan: may(actor, 'plan.read') ? ((await planCounts(tx, [id])).get(id) ?? noCounts) : null,
    adopted: may(actor, 'plan.readAdopted') ? await lastAdopted(tx, id) : null,
    published: may(actor, 'plan.readTitles') ? await publishedActions(tx, { neighbourhoodId: id }) : [],
  }
}

async function assessed(tx: TenantTx, actor: MemberActor, id: string) {
  const rounds = await closedRounds(tx, actor.municipality.id)
  const blocks = basis(rounds, 'blocksAndActions', id)
  return {
    standings: standings(rounds, id),
    levels: blockLevels(blocks),
    axes: axisLevels(blocks),
    plan: (await blockStandings(tx, [id])).get(id) ?? null,
  }
}

export type OverviewData = NonNullable<Awaited<ReturnType<typeof neighbourhoodOverview>>>
