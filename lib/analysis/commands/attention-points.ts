import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { feedbackStates } from '#lib/feedback/queries/feedback-states.ts'
import { answersTo } from '#lib/plan/queries/answers-to.ts'
import { letGoOfNeeds } from '#lib/referral-figures/commands/let-go-of-needs.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { moved } from '../rules/order.ts'
import { removalRefusal, type RemovalRefusal } from '../rules/removal.ts'
import type { OneOf } from '../schema/common.ts'
import type { DrawAttentionPoint, EditAttentionPoint, MovePoint } from '../schema/attention-points.ts'
import { lockedPoint } from './locked-point.ts'
import { placeOf } from './place.ts'
import { addVoicesTo, type VoiceRefusal } from './voices.ts'

/** Draws an attention point from figures, findings and inventory of this neighbourhood; it comes last in the order. */
export async function drawAttentionPoint(
  tx: TenantTx,
  actor: MemberActor,
  input: DrawAttentionPoint,
): Promise<Outcome<{ id: string }, VoiceRefusal>> {
  const place = await placeOf(tx, input.neighbourhood)
  const last = await tx.attentionPoint.aggregate({ where: { neighbourhoodId: place.id }, _max: { position: true } })
  const { title, description, kind, axis } = input
  const point = await tx.attentionPoint.create({
    data: {
      municipalityId: actor.municipality.id, neighbourhoodId: place.id,
      title, description, kind, axis, position: (last._max.position ?? 0) + 1,
    },
    select: { id: true },
  })
  const added = await addVoicesTo(tx, actor, { id: point.id, neighbourhoodId: place.id }, input)
  if (!added.ok) return added
  await record(tx, actor, 'analysis.attentionPointDrawn', { type: 'attentionPoint', id: point.id }, { kind, axis, voices: added.value })
  return done(point)
}

/** Changes the words of an attention point; answers `stale` when somebody else did so meanwhile. */
export async function editAttentionPoint(tx: TenantTx, actor: MemberActor, input: EditAttentionPoint): Promise<Outcome<{ id: string }>> {
  const current = await lockedPoint(tx, input.id)
  const { title, description, kind, axis } = current
  if (current.version !== input.version) return stale({ title, description: description ?? '', kind, axis }, current.version)
  await tx.attentionPoint.updateMany({
    where: { id: input.id },
    data: { title: input.title, description: input.description, kind: input.kind, axis: input.axis, version: { increment: 1 } },
  })
  await record(tx, actor, 'analysis.attentionPointEdited', { type: 'attentionPoint', id: input.id }, { kind: input.kind, axis: input.axis })
  return done({ id: input.id })
}

/**
 * One place up or down. The button knows where the point stood when it was drawn: when it stands elsewhere by now, nothing
 * moves, so that pressing twice moves once.
 */
export async function movePoint(tx: TenantTx, actor: MemberActor, input: MovePoint): Promise<Outcome<{ moved: boolean }>> {
  const order = await lockedOrder(tx, input.id)
  const wanted = order.indexOf(input.id) === input.place - 1 ? moved(order, input.id, input.direction) : order
  if (wanted.every((id, place) => id === order[place])) return done({ moved: false })

  await tx.$executeRaw`
    update attention_point p set position = o.place
    from unnest(${wanted}::uuid[]) with ordinality as o (id, place)
    where p.id = o.id and p.position <> o.place`
  await record(tx, actor, 'analysis.attentionPointMoved', { type: 'attentionPoint', id: input.id }, { direction: input.direction })
  return done({ moved: true })
}

/** Removes an attention point that was not fed back and that no objective answers; its voices stay where they are. */
export async function removeAttentionPoint(tx: TenantTx, actor: MemberActor, input: OneOf): Promise<Outcome<null, RemovalRefusal>> {
  await lockedPoint(tx, input.id)
  const told = (await feedbackStates(tx, [input.id])).get(input.id)
  const refusal = removalRefusal({
    feedback: told ? 1 : 0,
    objectives: (await answersTo(tx, [input.id])).get(input.id)?.length ?? 0,
  })
  if (refusal) return refused(refusal)
  await tx.attentionPointVoice.deleteMany({ where: { attentionPointId: input.id } })
  await letGoOfNeeds(tx, { attentionPointId: input.id })
  await tx.attentionPoint.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.attentionPointRemoved', { type: 'attentionPoint', id: input.id })
  return done(null)
}

/** The order of the points beside this one. All are held, always by id first, so that two who move at once never wait for each other. */
async function lockedOrder(tx: TenantTx, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; position: number }[]>`
    select id, position from attention_point
    where neighbourhood_id = (select neighbourhood_id from attention_point where id = ${id}::uuid)
    order by id for update`
  if (rows.length === 0) notFoundHere()
  return rows.toSorted((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1)).map((row) => row.id)
}
