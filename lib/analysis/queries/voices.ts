import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { chosenFigures } from './figures-part.ts'

const finding = { id: true, kind: true, axis: true, buildingBlockId: true, text: true } as const
const held = { id: true, kind: true, heldOn: true, participants: true } as const
const item = { id: true, kind: true, name: true, place: true } as const

/** All an attention point rests on: figures with what they say, findings with their conversation, what there is and is not. */
export async function voicesOf(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, attentionPointId: string) {
  const voices = await tx.attentionPointVoice.findMany({
    where: { attentionPointId },
    select: {
      id: true,
      interpretationId: true,
      finding: { select: { ...finding, conversation: { select: held } } },
      inventoryItem: { select: item },
    },
    orderBy: { id: 'asc' },
  })
  const interpretations = voices.flatMap((voice) => voice.interpretationId ?? [])
  const figures = interpretations.length > 0 ? await chosenFigures(tx, actor, neighbourhoodId, interpretations) : []
  return {
    figures: voices.flatMap((voice) => {
      const figure = figures.find((one) => one.id === voice.interpretationId)
      return figure ? [{ voiceId: voice.id, ...figure }] : []
    }),
    findings: voices.flatMap((voice) => (voice.finding ? [{ voiceId: voice.id, ...voice.finding }] : [])),
    inventory: voices.flatMap((voice) => (voice.inventoryItem ? [{ voiceId: voice.id, ...voice.inventoryItem }] : [])),
  }
}

export type Voices = Awaited<ReturnType<typeof voicesOf>>

/**
 * What an attention point can be drawn from in this neighbourhood: interpreted figures, findings and inventory.
 *
 * @param apartFrom leave out what this attention point rests on already
 */
export async function voiceChoices(tx: TenantTx, neighbourhoodId: string, apartFrom?: string) {
  const fresh = apartFrom && { attentionPointVoices: { none: { attentionPointId: apartFrom } } }
  const figures = await tx.interpretation.findMany({
    where: { neighbourhoodId, text: { not: null }, ...fresh },
    select: { id: true, text: true, indicator: { select: { name: true } } },
    orderBy: [{ indicator: { name: 'asc' } }, { id: 'asc' }],
    take: 300,
  })
  const findings = await tx.finding.findMany({
    where: { neighbourhoodId, ...fresh },
    select: { ...finding, conversation: { select: held } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 300,
  })
  const inventory = await tx.inventoryItem.findMany({
    where: { neighbourhoodId, ...fresh },
    select: item,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 300,
  })
  return { figures, findings, inventory }
}

export type VoiceChoices = Awaited<ReturnType<typeof voiceChoices>>

/** An attention point of this neighbourhood with its voices and those it could still be drawn from. */
export async function pointWithVoices(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, id: string) {
  const point = await tx.attentionPoint.findFirst({ where: { id, neighbourhoodId }, select: { id: true, title: true } })
  if (!point) return null
  const voices = await voicesOf(tx, actor, neighbourhoodId, id)
  return { point, voices, choices: await voiceChoices(tx, neighbourhoodId, id) }
}
