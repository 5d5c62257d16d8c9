import 'server-only'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { axisLevels, basis, standings } from '#lib/assessment/rules.ts'
import { answeredShare } from '#lib/feedback/queries/answered-share.ts'
import { neighbourhoodList } from '#lib/places/queries/neighbourhood-list.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { placesOnTrack } from '#lib/track/queries/municipality-track.ts'
import { boardCards } from './cards.ts'
import { changes } from './changes.ts'
import { decisions } from './decisions.ts'
import { lateCount } from './late-count.ts'
import { unmet } from './unmet.ts'

/**
 * The alderman's page: where we stand, what changed, what needs a decision, what stays unanswered. Counts, titles and bodies
 * only: no person in it. It reads across subjects, read only, because that is what the page is for.
 */
export async function boardPage(tx: TenantTx, actor: MemberActor, now: Date) {
  const { id } = actor.municipality
  const day = today(now)
  const rounds = await closedRounds(tx, id)
  return {
    standings: standings(rounds, null),
    axes: axisLevels(basis(rounds, 'blocksAndActions', null)),
    places: await placesOnTrack(tx, id),
    counts: await neighbourhoodList(tx),
    late: await lateCount(tx, id, day),
    share: await answeredShare(tx),
    changes: await changes(tx, id, day),
    decisions: await decisions(tx, id, day),
    unmet: await unmet(tx, id),
    cards: await boardCards(tx, id, day),
  }
}

export type BoardData = Awaited<ReturnType<typeof boardPage>>
