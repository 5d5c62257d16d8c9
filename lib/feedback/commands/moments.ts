import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { showsALevel } from '#lib/assessment/queries/shows-a-level.ts'
import { record } from '#lib/audit/record.ts'
import { placeOf } from '#lib/analysis/commands/place.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'
import { feedbackRemovalRefusal, type FeedbackRemovalRefusal } from '../rules.ts'
import type { EditMoment, MomentHere, RecordMoment } from '../schema.ts'
import { tellTo } from './points.ts'

/** Writes down that the analysis was fed back: to whom, when, how, and which attention points were told. */
export async function recordMoment(
  tx: TenantTx,
  actor: MemberActor,
  input: RecordMoment,
  now: Date,
): Promise<Outcome<{ id: string }, 'stillToCome'>> {
  const place = await placeOf(tx, input.neighbourhood)
  if (input.heldOn > today(now)) return refused('stillToCome')
  const moment = await tx.feedbackMoment.create({
    data: { municipalityId: actor.municipality.id, neighbourhoodId: place.id, recordedById: actor.userId, ...facts(input) },
    select: { id: true },
  })
  const points = await tellTo(tx, actor, { id: moment.id, neighbourhoodId: place.id }, input.points)
  await record(tx, actor, 'feedback.momentRecorded', { type: 'feedbackMoment', id: moment.id }, { audience: input.audience, points })
  return done(moment)
}

/** Changes a moment; answers `stale` when somebody else did so meanwhile. */
export async function editMoment(
  tx: TenantTx,
  actor: MemberActor,
  input: EditMoment,
  now: Date,
): Promise<Outcome<{ id: string }, 'stillToCome'>> {
  const current = await lockedMoment(tx, input.id)
  if (current.version !== input.version) return stale(asTyped(current), current.version)
  if (input.heldOn > today(now)) return refused('stillToCome')
  await tx.feedbackMoment.updateMany({ where: { id: input.id }, data: { ...facts(input), version: { increment: 1 } } })
  await record(tx, actor, 'feedback.momentEdited', { type: 'feedbackMoment', id: input.id }, { audience: input.audience })
  return done({ id: input.id })
}

/** Removes a moment at which nothing was said or answered about an attention point, and on which no common level rests. */
export async function removeMoment(tx: TenantTx, actor: MemberActor, input: MomentHere): Promise<Outcome<null, FeedbackRemovalRefusal | 'showsALevel'>> {
  await lockedMoment(tx, input.id)
  const told = await tx.feedbackPoint.findMany({ where: { momentId: input.id }, select: { said: true, answer: true } })
  const refusal = feedbackRemovalRefusal(told)
  if (refusal) return refused(refusal)
  if (await showsALevel(tx, input.id)) return refused('showsALevel')
  await tx.feedbackPoint.deleteMany({ where: { momentId: input.id } })
  await tx.feedbackMoment.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'feedback.momentRemoved', { type: 'feedbackMoment', id: input.id }, { points: told.length })
  return done(null)
}

const facts = ({ audience, heldOn, form, attendance, said }: Omit<RecordMoment, 'points'>) => ({
  audience,
  heldOn: dateOf(heldOn as Day),
  form,
  attendance,
  said,
})

interface MomentNow {
  neighbourhoodId: string
  audience: string
  heldOn: Date
  form: string
  attendance: number
  said: string | null
  version: number
}

const asTyped = ({ audience, heldOn, form, attendance, said }: MomentNow) => ({
  audience,
  heldOn: dayOf(heldOn),
  form,
  attendance: String(attendance),
  said: said ?? '',
})

/** Held until the end, so that no point is told at it meanwhile. */
async function lockedMoment(tx: TenantTx, id: string): Promise<MomentNow> {
  const rows = await tx.$queryRaw<MomentNow[]>`
    select neighbourhood_id as "neighbourhoodId", audience::text, held_on as "heldOn", form, attendance, said, version
    from feedback_moment where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}
