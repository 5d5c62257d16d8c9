import { randomUUID } from 'node:crypto'
import { drawAttentionPoint } from '#lib/analysis/commands/attention-points.ts'
import { recordConversation } from '#lib/analysis/commands/conversations.ts'
import { addFinding } from '#lib/analysis/commands/findings.ts'
import { chooseFigures, interpretFigure } from '#lib/analysis/commands/interpret.ts'
import { addInventoryItem } from '#lib/analysis/commands/inventory.ts'
import { writeQuote } from '#lib/analysis/commands/quotes.ts'
import type { ConversationKind } from '#lib/analysis/rules/kinds.ts'
import type { Outcome } from '#lib/actions/result.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { CastMunicipality } from '#tests/factories/cast.ts'

export const testDay = new Date('2026-11-23T10:00:00Z')

/** What a command made; a refusal fails the test that did not expect it. */
export function made<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`not done: ${JSON.stringify(outcome)}`)
  return outcome.value
}

/** An indicator of the municipality, without figures. */
export const anIndicator = (place: CastMunicipality, name = 'Alleenwonenden') =>
  inTenant(place.coordinator, (tx) =>
    tx.indicator.create({
      data: { municipalityId: place.id, code: `code-${randomUUID()}`, name, unit: '%', additive: false, source: 'Statbel' },
      select: { id: true },
    }),
  )

/** A chosen figure with what it says, written by the field worker; without a text it waits for one. */
export async function anInterpretation(place: CastMunicipality, text: string | null = 'Veel mensen wonen hier alleen.') {
  const indicator = await anIndicator(place)
  return inTenant(place.fieldWorker, async (tx) => {
    const neighbourhood = place.neighbourhood.slug
    made(await chooseFigures(tx, place.fieldWorker, { neighbourhood, indicators: [indicator.id] }))
    const { id, version } = await tx.interpretation.findFirstOrThrow({ where: { indicatorId: indicator.id }, select: { id: true, version: true } })
    if (text !== null) made(await interpretFigure(tx, place.fieldWorker, { neighbourhood, id, version, text, noPerson: false }, testDay))
    return { id, indicatorId: indicator.id }
  })
}

export const conversationTyped = (place: CastMunicipality) => ({
  neighbourhood: place.neighbourhood.slug,
  kind: 'group' as ConversationKind,
  heldOn: '2026-10-02',
  participants: 8,
  profile: 'Ouders van schoolgaande kinderen',
  summary: 'De laatste bus rijdt om zes uur.',
  noPerson: false,
})

/** A conversation held in the neighbourhood, recorded by the field worker unless said otherwise. */
export const aConversation = (place: CastMunicipality, by: MemberActor = place.fieldWorker, over: Partial<ReturnType<typeof conversationTyped>> = {}) =>
  inTenant(by, async (tx) => made(await recordConversation(tx, by, { ...conversationTyped(place), ...over }, testDay)))

/** A quote nobody has read yet but its writer. */
export const aQuote = (place: CastMunicipality, conversationId: string, by: MemberActor = place.fieldWorker) =>
  inTenant(by, async (tx) =>
    made(await writeQuote(tx, by, { neighbourhood: place.neighbourhood.slug, conversationId, text: 'Na zes uur zit ik vast.', noPerson: false })),
  )

export const findingTyped = (place: CastMunicipality, conversationId: string | null = null) => ({
  neighbourhood: place.neighbourhood.slug,
  kind: 'gap' as const,
  axis: 'lessHoles' as const,
  buildingBlockId: 'guidance' as const,
  characteristic: 'knowWhereToGo' as const,
  conversationId,
  text: 'Wie geen auto heeft, raakt niet bij het loket.',
  noPerson: false,
})

export const aFinding = (place: CastMunicipality, conversationId: string | null = null) =>
  inTenant(place.fieldWorker, async (tx) => made(await addFinding(tx, place.fieldWorker, findingTyped(place, conversationId))))

export const itemTyped = (place: CastMunicipality) => ({
  neighbourhood: place.neighbourhood.slug,
  kind: 'meetingPlace' as const,
  name: 'Parochiezaal',
  place: 'Dorpsplein',
  description: null,
  organisationId: null,
})

export const anInventoryItem = (place: CastMunicipality) =>
  inTenant(place.fieldWorker, async (tx) => made(await addInventoryItem(tx, place.fieldWorker, itemTyped(place))))

export const pointTyped = (place: CastMunicipality) => ({
  neighbourhood: place.neighbourhood.slug,
  title: 'Zonder auto raak je nergens',
  description: null,
  kind: 'gap' as const,
  axis: 'lessHoles' as const,
  noPerson: false,
  interpretations: [] as string[],
  findings: [] as string[],
  inventory: [] as string[],
})

/** An attention point drawn from one finding, or from what is given. */
export async function anAttentionPoint(place: CastMunicipality, over: Partial<ReturnType<typeof pointTyped>> = {}) {
  const voices = over.findings ?? over.interpretations ?? over.inventory ?? null
  const findings = voices ? (over.findings ?? []) : [(await aFinding(place)).id]
  return inTenant(place.fieldWorker, async (tx) =>
    made(await drawAttentionPoint(tx, place.fieldWorker, { ...pointTyped(place), ...over, findings })),
  )
}
