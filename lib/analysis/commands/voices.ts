import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mayRemoveVoice } from '../rules/removal.ts'
import type { AddVoices, VoiceHere } from '../schema/attention-points.ts'
import { lockedPoint } from './locked-point.ts'

/** A figure without an interpretation says nothing yet. */
export type VoiceRefusal = 'notInterpretedYet'

interface Chosen {
  interpretations: string[]
  findings: string[]
  inventory: string[]
}

/** Lets an attention point rest on more voices; those it rests on already count once. Answers how many were added. */
export async function addVoices(tx: TenantTx, actor: MemberActor, input: AddVoices): Promise<Outcome<{ added: number }, VoiceRefusal>> {
  const { neighbourhoodId } = await lockedPoint(tx, input.id)
  const added = await addVoicesTo(tx, actor, { id: input.id, neighbourhoodId }, input)
  if (!added.ok) return added
  await record(tx, actor, 'analysis.voicesAdded', { type: 'attentionPoint', id: input.id }, { voices: added.value })
  return done({ added: added.value })
}

/** Lets go of one voice, as long as another remains. */
export async function removeVoice(tx: TenantTx, actor: MemberActor, input: VoiceHere): Promise<Outcome<null, 'lastVoice'>> {
  await lockedPoint(tx, input.attentionPointId)
  const voices = await tx.attentionPointVoice.findMany({ where: { attentionPointId: input.attentionPointId }, select: { id: true } })
  if (!voices.some((voice) => voice.id === input.id)) notFoundHere()
  if (!mayRemoveVoice(voices.length)) return refused('lastVoice')
  await tx.attentionPointVoice.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.voiceRemoved', { type: 'attentionPoint', id: input.attentionPointId })
  return done(null)
}

/** Writes the voices of a point; each must be of the same neighbourhood. */
export async function addVoicesTo(
  tx: TenantTx,
  actor: MemberActor,
  point: { id: string; neighbourhoodId: string },
  { interpretations, findings, inventory }: Chosen,
): Promise<Outcome<number, VoiceRefusal>> {
  const here = { neighbourhoodId: point.neighbourhoodId }
  const figures = await tx.interpretation.findMany({ where: { ...here, id: { in: interpretations } }, select: { text: true } })
  const heard = await tx.finding.count({ where: { ...here, id: { in: findings } } })
  const present = await tx.inventoryItem.count({ where: { ...here, id: { in: inventory } } })
  if (figures.length !== sizeOf(interpretations) || heard !== sizeOf(findings) || present !== sizeOf(inventory)) notFoundHere()
  if (figures.some((figure) => figure.text === null)) return refused('notInterpretedYet')

  const base = { municipalityId: actor.municipality.id, attentionPointId: point.id }
  const { count } = await tx.attentionPointVoice.createMany({
    data: [
      ...interpretations.map((interpretationId) => ({ ...base, interpretationId })),
      ...findings.map((findingId) => ({ ...base, findingId })),
      ...inventory.map((inventoryItemId) => ({ ...base, inventoryItemId })),
    ],
    skipDuplicates: true,
  })
  return done(count)
}

const sizeOf = (ids: readonly string[]) => new Set(ids).size
