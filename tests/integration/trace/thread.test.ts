import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { themesOf } from '#lib/signals/queries/themes-of.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { threadOf } from '#lib/trace/queries/thread.ts'
import { aConversation, aFinding, anAttentionPoint, anInterpretation, anInventoryItem } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aMoment, anAnswer } from '#tests/factories/feedback.ts'

const { pelt, deerlijk } = await twoMunicipalities()

async function aWholeThread() {
  const held = await aConversation(pelt)
  const finding = await aFinding(pelt, held.id)
  const figure = await anInterpretation(pelt)
  const item = await anInventoryItem(pelt)
  const point = await anAttentionPoint(pelt, { findings: [finding.id], interpretations: [figure.id], inventory: [item.id] })
  const moment = await aMoment(pelt, [point.id])
  await anAnswer(pelt, moment.id, point.id)
  const action = await inTenant(pelt.coordinator, async (tx) => {
    const base = { municipalityId: pelt.id, neighbourhoodId: pelt.neighbourhood.id }
    const objective = await tx.objective.create({ data: { ...base, title: 'Iedereen raakt thuis', axis: 'lessHoles', position: 1 }, select: { id: true } })
    await tx.objectiveOrigin.create({ data: { municipalityId: pelt.id, objectiveId: objective.id, attentionPointId: point.id } })
    return tx.action.create({
      data: { ...base, objectiveId: objective.id, title: 'Een latere bus vragen', leadText: 'de dienst mobiliteit', state: 'running' }, select: { id: true },
    })
  })
  const theme = await inTenant(pelt.coordinator, async (tx) => {
    const made = await tx.signalTheme.create({ data: { municipalityId: pelt.id, title: `Geen bus na zes uur ${randomUUID()}` }, select: { id: true } })
    const link = { municipalityId: pelt.id, themeId: made.id }
    await tx.signalThemeLink.createMany({ data: [{ ...link, attentionPointId: point.id }, { ...link, actionId: action.id }] })
    return made
  })
  return { held, finding, figure, item, point, moment, action, theme }
}

test('from an attention point the thread runs back to every voice and signal and forward to feedback, objective and action', async () => {
  const { held, finding, figure, item, point, moment, action, theme } = await aWholeThread()
  const thread = await inTenant(pelt.fieldWorker, (tx) => threadOf(tx, pelt.fieldWorker, pelt.neighbourhood.id, point.id))
  expect(thread).toMatchObject({
    point: { id: point.id },
    voices: {
      figures: [{ id: figure.id, text: 'Veel mensen wonen hier alleen.', figure: { name: 'Alleenwonenden' } }],
      findings: [{ id: finding.id, conversation: { id: held.id, participants: 8 } }],
      inventory: [{ id: item.id, name: 'Parochiezaal' }],
    },
    themes: [{ id: theme.id, state: 'noticed', signals: 0 }],
    feedback: [{ id: moment.id, answer: 'We vragen een latere bus.' }],
    answers: [{ objective: { title: 'Iedereen raakt thuis' }, actions: [{ id: action.id, state: 'running' }] }],
  })
})

test('another municipality finds no thread, not even with the id of our neighbourhood', async () => {
  const { point } = await aWholeThread()
  const look = (place: string) => inTenant(deerlijk.coordinator, (tx) => threadOf(tx, deerlijk.coordinator, place, point.id))
  expect(await look(pelt.neighbourhood.id)).toBeNull()
  expect(await look(deerlijk.neighbourhood.id)).toBeNull()
})

test('an action tells which signals led to it, to who reads signals', async () => {
  const { action, theme } = await aWholeThread()
  const themes = async (actor: MemberActor) => inTenant(actor, (tx) => themesOf(tx, actor, { actionId: action.id }))
  expect(await themes(pelt.contactPerson)).toMatchObject([{ id: theme.id }])
  expect(await themes(pelt.partner)).toEqual([])
  expect(await themes(deerlijk.coordinator)).toEqual([])
})
