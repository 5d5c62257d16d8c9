import { beforeAll, expect, test } from 'vitest'
import { drawAttentionPoint, editAttentionPoint, movePoint, removeAttentionPoint } from '#lib/analysis/commands/attention-points.ts'
import { addVoices, removeVoice } from '#lib/analysis/commands/voices.ts'
import { attentionPoint, attentionPointChoices, attentionPointsPage } from '#lib/analysis/queries/attention-points.ts'
import { originsOf } from '#lib/analysis/queries/origins-of.ts'
import { analysisProgress } from '#lib/analysis/queries/progress.ts'
import { voiceChoices } from '#lib/analysis/queries/voices.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import {
  aConversation, aFinding, anAttentionPoint, anInterpretation, anInventoryItem, aQuote, made, pointTyped,
} from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aMoment } from '#tests/factories/feedback.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const neighbourhood = pelt.neighbourhood.slug
const { fieldWorker } = pelt
const order = () => inTenant(fieldWorker, async (tx) => (await attentionPointChoices(tx, pelt.neighbourhood.id)).map((point) => point.id))

test('an attention point rests on figures, findings and inventory, counted with the conversations behind them', async () => {
  const held = await aConversation(pelt)
  const findings = [(await aFinding(pelt, held.id)).id, (await aFinding(pelt, held.id)).id, (await aFinding(pelt)).id]
  const figure = await anInterpretation(pelt)
  const item = await anInventoryItem(pelt)
  const { id } = await anAttentionPoint(pelt, { findings, interpretations: [figure.id], inventory: [item.id] })
  await inTenant(fieldWorker, async (tx) => {
    expect((await originsOf(tx, [id])).get(id)).toEqual({ conversations: 1, findings: 3, figures: 1, inventory: 1 })
    const fresh = await voiceChoices(tx, pelt.neighbourhood.id, id)
    expect(fresh.findings.map((one) => one.id)).not.toContain(findings[0])
    const all = await voiceChoices(tx, pelt.neighbourhood.id)
    expect(all.findings.map((one) => one.id)).toContain(findings[0])
  })
})

test('a figure that was not interpreted cannot be a voice', async () => {
  const figure = await anInterpretation(pelt, null)
  await inTenant(fieldWorker, async (tx) => {
    expect(await drawAttentionPoint(tx, fieldWorker, { ...pointTyped(pelt), interpretations: [figure.id] })).toMatchObject({ refusal: 'notInterpretedYet' })
    expect((await voiceChoices(tx, pelt.neighbourhood.id)).figures.map((one) => one.id)).not.toContain(figure.id)
  })
})

test('voices of another municipality are not found', async () => {
  const theirs = await aFinding(deerlijk)
  await expect(
    inTenant(fieldWorker, (tx) => drawAttentionPoint(tx, fieldWorker, { ...pointTyped(pelt), findings: [theirs.id] })),
  ).rejects.toThrow(NotFoundHere)
})

test('a voice counts once, more can be added, and the last one stays', async () => {
  const { id } = await anAttentionPoint(pelt)
  const finding = await aFinding(pelt)
  await inTenant(fieldWorker, async (tx) => {
    const more = { neighbourhood, id, interpretations: [], findings: [finding.id], inventory: [] }
    expect(made(await addVoices(tx, fieldWorker, more))).toEqual({ added: 1 })
    expect(made(await addVoices(tx, fieldWorker, more))).toEqual({ added: 0 })
    const [first, second] = await tx.attentionPointVoice.findMany({ where: { attentionPointId: id }, select: { id: true } })
    made(await removeVoice(tx, fieldWorker, { neighbourhood, attentionPointId: id, id: first?.id ?? '' }))
    expect(await removeVoice(tx, fieldWorker, { neighbourhood, attentionPointId: id, id: second?.id ?? '' })).toMatchObject({ refusal: 'lastVoice' })
  })
})

test('an edit from an older version shows both', async () => {
  const { id } = await anAttentionPoint(pelt)
  await inTenant(fieldWorker, async (tx) => {
    const typed = { ...pointTyped(pelt), id, version: 1, title: 'De bus stopt te vroeg' }
    made(await editAttentionPoint(tx, fieldWorker, typed))
    expect(await editAttentionPoint(tx, fieldWorker, { ...typed, title: 'Geen bus' })).toMatchObject({
      stale: { theirs: { title: 'De bus stopt te vroeg', kind: 'gap', axis: 'lessHoles', description: '' }, version: 2 },
    })
    expect(await attentionPoint(tx, pelt.neighbourhood.id, id)).toMatchObject({ title: 'De bus stopt te vroeg', version: 2 })
  })
})

test('an attention point goes while nothing rests on it, and stays once it was fed back', async () => {
  const gone = await anAttentionPoint(pelt)
  const told = await anAttentionPoint(pelt)
  await aMoment(pelt, [told.id])
  await inTenant(fieldWorker, async (tx) => {
    made(await removeAttentionPoint(tx, fieldWorker, { neighbourhood, id: gone.id }))
    expect(await attentionPoint(tx, pelt.neighbourhood.id, gone.id)).toBeNull()
    expect(await removeAttentionPoint(tx, fieldWorker, { neighbourhood, id: told.id })).toMatchObject({ refusal: 'wasFedBack' })
  })
})

test('an attention point that an objective answers stays', async () => {
  const { id } = await anAttentionPoint(pelt)
  await inTenant(pelt.coordinator, async (tx) => {
    const base = { municipalityId: pelt.id }
    const objective = await tx.objective.create({
      data: { ...base, neighbourhoodId: pelt.neighbourhood.id, title: 'Een latere bus', axis: 'lessHoles', position: 1 }, select: { id: true },
    })
    await tx.objectiveOrigin.create({ data: { ...base, objectiveId: objective.id, attentionPointId: id } })
    expect(await removeAttentionPoint(tx, pelt.coordinator, { neighbourhood, id })).toMatchObject({ refusal: 'carriesObjective' })
  })
})

test('priority moves up and down; a press that comes too late moves nothing', async () => {
  const [, second, third] = await order()
  const move = (id: string, direction: 'up' | 'down', place: number) =>
    inTenant(fieldWorker, async (tx) => made(await movePoint(tx, fieldWorker, { neighbourhood, id, direction, place })))
  expect(await move(third ?? '', 'up', 3)).toEqual({ moved: true })
  expect((await order()).slice(1, 3)).toEqual([third, second])
  expect(await move(third ?? '', 'up', 3)).toEqual({ moved: false })
  expect((await order()).slice(1, 3)).toEqual([third, second])
  expect(await move((await order())[0] ?? '', 'up', 1)).toEqual({ moved: false })
})

test('two who move at the same moment both get their turn, and every point keeps a place of its own', async () => {
  const before = await order()
  const press = (id: string, place: number) =>
    inTenant(fieldWorker, (tx) => movePoint(tx, fieldWorker, { neighbourhood, id, direction: 'down', place }))
  await Promise.all([press(before[0] ?? '', 1), press(before[2] ?? '', 3), press(before[0] ?? '', 1)])
  expect((await order()).toSorted()).toEqual(before.toSorted())
  const places = await inTenant(fieldWorker, async (tx) => (await attentionPointsPage(tx, fieldWorker, pelt.neighbourhood.id, null)).rows.map((row) => row.position))
  expect(new Set(places).size).toBe(places.length)
})

test('nothing of an attention point is found or changed by another municipality', async () => {
  const { id } = await anAttentionPoint(pelt)
  const finding = await aFinding(pelt)
  const them = deerlijk.coordinator
  await inTenant(them, async (tx) => {
    expect(await attentionPoint(tx, pelt.neighbourhood.id, id)).toBeNull()
    expect(await attentionPointChoices(tx, pelt.neighbourhood.id)).toEqual([])
    expect((await attentionPointsPage(tx, them, pelt.neighbourhood.id, null)).rows).toEqual([])
    expect((await originsOf(tx, [id])).size).toBe(0)
    expect((await voiceChoices(tx, pelt.neighbourhood.id)).findings).toEqual([])
  })
  const theirs = (run: Parameters<typeof inTenant<unknown>>[1]) => expect(inTenant(them, run)).rejects.toThrow(NotFoundHere)
  await theirs((tx) => editAttentionPoint(tx, them, { ...pointTyped(deerlijk), id, version: 1 }))
  await theirs((tx) => movePoint(tx, them, { neighbourhood, id, direction: 'up', place: 1 }))
  await theirs((tx) => removeAttentionPoint(tx, them, { neighbourhood, id }))
  await theirs((tx) => addVoices(tx, them, { neighbourhood, id, interpretations: [], findings: [finding.id], inventory: [] }))
  await theirs((tx) => removeVoice(tx, them, { neighbourhood, attentionPointId: id, id: finding.id }))
})

let counted: Awaited<ReturnType<typeof analysisProgress>>
beforeAll(async () => {
  await anInterpretation(deerlijk)
  await anInterpretation(deerlijk, null)
  const held = await aConversation(deerlijk, deerlijk.fieldWorker, { kind: 'professional' })
  await aQuote(deerlijk, held.id)
  await anAttentionPoint(deerlijk)
  counted = await inTenant(deerlijk.coordinator, (tx) => analysisProgress(tx, deerlijk.neighbourhood.id))
})

test('progress counts what there is in one neighbourhood, and only there', async () => {
  expect(counted).toMatchObject({
    figuresChosen: 2, figuresInterpreted: 1, conversations: 1, conversationsByKind: { professional: 1, group: 0 }, attentionPoints: 1,
    releasedQuotes: 0, inventory: 0,
  })
  await inTenant(deerlijk.coordinator, async (tx) => {
    expect(await analysisProgress(tx, pelt.neighbourhood.id)).toMatchObject({ figuresChosen: 0, conversations: 0, attentionPoints: 0 })
    expect(await analysisProgress(tx, null)).toMatchObject({ figuresChosen: 2, attentionPoints: 1 })
  })
})
