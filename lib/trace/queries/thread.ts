import 'server-only'
import { attentionPoint } from '#lib/analysis/queries/attention-points.ts'
import { voicesOf } from '#lib/analysis/queries/voices.ts'
import { feedbackOn } from '#lib/feedback/queries/feedback-on.ts'
import { feedbackStates, neverToldYet } from '#lib/feedback/queries/feedback-states.ts'
import { answersTo } from '#lib/plan/queries/answers-to.ts'
import { themesOf } from '#lib/signals/queries/themes-of.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/**
 * The whole thread through one attention point of this neighbourhood: back to the voices it was drawn from and the signals
 * that led to it, and forward to
 * what was told about it, the objectives that answer it and their actions. `null` when it is not here.
 */
export async function threadOf(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, attentionPointId: string) {
  const point = await attentionPoint(tx, neighbourhoodId, attentionPointId)
  if (!point) return null
  const voices = await voicesOf(tx, actor, neighbourhoodId, point.id)
  const themes = await themesOf(tx, actor, { attentionPointId: point.id })
  const feedback = await feedbackOn(tx, point.id)
  const state = (await feedbackStates(tx, [point.id])).get(point.id) ?? neverToldYet
  const answers = (await answersTo(tx, [point.id])).get(point.id) ?? []
  return { point, state, voices, themes, feedback, answers }
}

export type Thread = NonNullable<Awaited<ReturnType<typeof threadOf>>>
export type ThreadAnswer = Thread['answers'][number]
