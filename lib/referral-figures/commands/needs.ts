import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { drawAttentionPoint } from '#lib/analysis/commands/attention-points.ts'
import { addFinding } from '#lib/analysis/commands/findings.ts'
import { findingChoices } from '#lib/analysis/queries/finding-choices.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { DrawFromNeed, JoinNeed, RaiseNeed } from '../schema.ts'

/** Help that does not exist is a hole people fall through. */
const asFinding = { kind: 'gap', axis: 'lessHoles' } as const

/** Makes an unmet need into a finding of its neighbourhood. One that was raised meanwhile keeps its finding. */
export async function raiseNeed(tx: TenantTx, actor: MemberActor, { need, text, buildingBlockId, noPerson }: RaiseNeed): Promise<Outcome<{ id: string }>> {
  const { neighbourhood, findingId } = await lockedNeed(tx, need)
  if (findingId) return done({ id: findingId })
  const finding = await addFinding(tx, actor, { ...asFinding, neighbourhood, text, buildingBlockId, characteristic: null, conversationId: null, noPerson })
  if (!finding.ok) return finding
  await link(tx, actor, need, finding.value.id)
  return finding
}

/** Lets a finding that is there already tell of this need as well. */
export async function joinNeed(tx: TenantTx, actor: MemberActor, { need, finding }: JoinNeed): Promise<Outcome<{ id: string }>> {
  const { neighbourhoodId, findingId } = await lockedNeed(tx, need)
  if (findingId) return done({ id: findingId })
  if (!(await findingChoices(tx, neighbourhoodId)).some(({ id }) => id === finding)) notFoundHere()
  await link(tx, actor, need, finding)
  return done({ id: finding })
}

/** Draws an attention point from the finding that tells of this need; it stands behind every need the finding tells of. */
export async function drawFromNeed(tx: TenantTx, actor: MemberActor, { need, title, noPerson }: DrawFromNeed): Promise<Outcome<{ id: string; neighbourhood: string }, string>> {
  const { neighbourhood, findingId, attentionPointId } = await lockedNeed(tx, need)
  if (attentionPointId) return done({ id: attentionPointId, neighbourhood })
  if (!findingId) notFoundHere()
  const point = await drawAttentionPoint(tx, actor, { ...asFinding, neighbourhood, title, description: null, noPerson, findings: [findingId], interpretations: [], inventory: [] })
  if (!point.ok) return point
  await tx.unmetNeed.updateMany({ where: { findingId, attentionPointId: null }, data: { attentionPointId: point.value.id } })
  await record(tx, actor, 'referral.needDrawn', { type: 'unmetNeed', id: need }, { attentionPoint: point.value.id })
  return done({ id: point.value.id, neighbourhood })
}

async function link(tx: TenantTx, actor: MemberActor, need: string, findingId: string): Promise<void> {
  await tx.unmetNeed.updateMany({ where: { id: need }, data: { findingId } })
  await record(tx, actor, 'referral.needRaised', { type: 'unmetNeed', id: need }, { finding: findingId })
}

interface LockedNeed {
  neighbourhood: string
  neighbourhoodId: string
  findingId: string | null
  attentionPointId: string | null
}

async function lockedNeed(tx: TenantTx, id: string): Promise<LockedNeed> {
  const rows = await tx.$queryRaw<LockedNeed[]>`
    select b.slug as neighbourhood, b.id as "neighbourhoodId", n.finding_id as "findingId", n.attention_point_id as "attentionPointId"
    from unmet_need n join neighbourhood b on b.municipality_id = n.municipality_id and b.id = n.neighbourhood_id and b.archived_at is null
    where n.id = ${id}::uuid for update of n`
  return rows[0] ?? notFoundHere()
}
