import 'server-only'
import { boardPage, type BoardData } from '#lib/board/queries/board-page.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { coachHome, type CoachHomeData } from './coach-home.ts'
import { participantHome, type ParticipantHomeData } from './participant-home.ts'
import { teamHome, type TeamHomeData } from './team-home.ts'
import { workList } from './work-list.ts'
import type { WorkItem } from '#lib/home/rules.ts'

/** The first page, for what somebody is here; who is several things gets the one with most work in it. */
export type HomeData =
  | { for: 'team'; data: TeamHomeData }
  | { for: 'board'; data: BoardData; work: WorkItem[] }
  | { for: 'participant'; data: ParticipantHomeData }
  | { for: 'coach'; data: CoachHomeData }

export async function homePage(tx: TenantTx, actor: MemberActor, now: Date): Promise<HomeData> {
  const day = today(now)
  const is = (...standings: MemberActor['standings']) => standings.some((standing) => actor.standings.includes(standing))
  if (is('coordinator', 'fieldWorker', 'contactPerson')) return { for: 'team', data: await teamHome(tx, actor, day) }
  if (is('alderman')) return { for: 'board', data: await boardPage(tx, actor, now), work: await workList(tx, actor, day) }
  if (is('partner', 'volunteer')) return { for: 'participant', data: await participantHome(tx, actor, day) }
  return { for: 'coach', data: await coachHome(tx, actor) }
}
