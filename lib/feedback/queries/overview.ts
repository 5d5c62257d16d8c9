import 'server-only'
import { attentionPointChoices, type AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { AnsweredShare } from '../rules.ts'
import { answeredShare } from './answered-share.ts'
import { momentsPage, type MomentRow } from './moments-page.ts'

/** Everything the first page of the feedback shows. */
export interface FeedbackOverview {
  points: AttentionPointChoice[]
  share: AnsweredShare
  moments: { rows: MomentRow[]; next: string | null }
}

/** To whom each attention point was fed back, which share was answered, and the moments, the latest first. */
export async function feedbackOverview(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, after: string | null): Promise<FeedbackOverview> {
  const points = await attentionPointChoices(tx, neighbourhoodId)
  const share = await answeredShare(tx, [neighbourhoodId])
  return { points, share, moments: await momentsPage(tx, actor, neighbourhoodId, after) }
}
