import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { letGoOfNeeds } from '#lib/referral-figures/commands/let-go-of-needs.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { removalRefusal, type RemovalRefusal } from '../rules/removal.ts'
import type { OneOf } from '../schema/common.ts'
import type { AddFinding, EditFinding } from '../schema/findings.ts'
import { placeOf } from './place.ts'

/** Writes down a strength, need, gap or opportunity, from a conversation of this neighbourhood or from what people know. */
export async function addFinding(tx: TenantTx, actor: MemberActor, input: AddFinding): Promise<Outcome<{ id: string }>> {
  const place = await placeOf(tx, input.neighbourhood)
  await mustBeHeldHere(tx, input.conversationId, place.id)
  const finding = await tx.finding.create({
    data: { municipalityId: actor.municipality.id, neighbourhoodId: place.id, ...facts(input) },
    select: { id: true },
  })
  await record(tx, actor, 'analysis.findingAdded', { type: 'finding', id: finding.id }, coded(input))
  return done(finding)
}

/** Changes a finding; answers `stale` when somebody else did so meanwhile. */
export async function editFinding(tx: TenantTx, actor: MemberActor, input: EditFinding): Promise<Outcome<{ id: string }>> {
  const current = await lockedFinding(tx, input.id)
  if (current.version !== input.version) {
    const { kind, axis, buildingBlockId, characteristic, conversationId, text } = current
    const theirs = { kind, axis, buildingBlockId, characteristic: characteristic ?? '', conversationId: conversationId ?? '', text }
    return stale(theirs, current.version)
  }
  await mustBeHeldHere(tx, input.conversationId, current.neighbourhoodId)
  await tx.finding.updateMany({ where: { id: input.id }, data: { ...facts(input), version: { increment: 1 } } })
  await record(tx, actor, 'analysis.findingEdited', { type: 'finding', id: input.id }, coded(input))
  return done({ id: input.id })
}

/** Removes a finding on which no attention point rests. */
export async function removeFinding(tx: TenantTx, actor: MemberActor, input: OneOf): Promise<Outcome<null, RemovalRefusal>> {
  await lockedFinding(tx, input.id)
  const refusal = removalRefusal({ attentionPoints: await tx.attentionPointVoice.count({ where: { findingId: input.id } }) })
  if (refusal) return refused(refusal)
  await letGoOfNeeds(tx, { findingId: input.id })
  await tx.finding.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.findingRemoved', { type: 'finding', id: input.id })
  return done(null)
}

const facts = ({ kind, axis, buildingBlockId, characteristic, conversationId, text }: AddFinding) => ({
  kind,
  axis,
  buildingBlockId,
  characteristic,
  conversationId,
  text,
})

const coded = ({ kind, axis, buildingBlockId }: AddFinding) => ({ kind, axis, block: buildingBlockId })

interface FindingNow {
  kind: string
  axis: string
  buildingBlockId: string
  characteristic: string | null
  conversationId: string | null
  neighbourhoodId: string
  text: string
  version: number
}

async function lockedFinding(tx: TenantTx, id: string): Promise<FindingNow> {
  const rows = await tx.$queryRaw<FindingNow[]>`
    select kind::text, axis::text, building_block_id as "buildingBlockId", characteristic, conversation_id as "conversationId",
      neighbourhood_id as "neighbourhoodId", text, version
    from finding where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}

async function mustBeHeldHere(tx: TenantTx, conversationId: string | null, neighbourhoodId: string): Promise<void> {
  if (conversationId === null) return
  const held = await tx.conversation.findFirst({ where: { id: conversationId, neighbourhoodId }, select: { id: true } })
  if (!held) notFoundHere()
}
