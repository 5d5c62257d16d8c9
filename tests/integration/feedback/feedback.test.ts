import { expect, test } from 'vitest'
import { editMoment, recordMoment, removeMoment } from '#lib/feedback/commands/moments.ts'
import { answerPoint, tellPoints, untellPoint } from '#lib/feedback/commands/points.ts'
import { answeredShare } from '#lib/feedback/queries/answered-share.ts'
import { feedbackOn } from '#lib/feedback/queries/feedback-on.ts'
import { feedbackStates } from '#lib/feedback/queries/feedback-states.ts'
import { momentHere } from '#lib/feedback/queries/moment.ts'
import { momentsHeld } from '#lib/feedback/queries/moments-held.ts'
import { feedbackOverview } from '#lib/feedback/queries/overview.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { aFinding, anAttentionPoint, made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aMoment, anAnswer, momentTyped } from '#tests/factories/feedback.ts'
import { anAnsweredTheme, aSignal, aSignalSetAside, aTheme } from '#tests/factories/signals.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const neighbourhood = pelt.neighbourhood.slug
const { fieldWorker } = pelt
const words = { said: null, answer: null, noPerson: false }

test('a moment keeps which points were told, and shows them by priority', async () => {
  const [first, second] = [await anAttentionPoint(pelt), await anAttentionPoint(pelt)]
  const { id } = await aMoment(pelt, [second.id, first.id])
  await inTenant(fieldWorker, async (tx) => {
    const moment = await momentHere(tx, pelt.neighbourhood.id, id)
    expect(moment?.points.map((point) => point.attentionPoint.id)).toEqual([first.id, second.id])
    expect(moment).toMatchObject({ audience: 'residents', attendance: 24, recordedBy: 'Jef fieldWorker' })
  })
})

test('a moment that is still to come is refused', async () => {
  await inTenant(fieldWorker, async (tx) => {
    expect(await recordMoment(tx, fieldWorker, { ...momentTyped(pelt), heldOn: '2027-01-01' }, testDay)).toMatchObject({ refusal: 'stillToCome' })
  })
})

test('the overview says to whom each point was fed back, on which day last, and whether it was answered', async () => {
  const { id } = await anAttentionPoint(pelt)
  await aMoment(pelt, [id], { heldOn: '2026-10-01' })
  const latest = await aMoment(pelt, [id], { heldOn: '2026-11-01' })
  await aMoment(pelt, [id], { heldOn: '2026-11-05', audience: 'policy' })
  const state = () => inTenant(fieldWorker, async (tx) => (await feedbackStates(tx, [id])).get(id))
  expect(await state()).toEqual({ residents: new Date('2026-11-01'), actors: null, policy: new Date('2026-11-05'), answered: false })
  await anAnswer(pelt, latest.id, id)
  expect(await state()).toMatchObject({ answered: true })

  await inTenant(fieldWorker, async (tx) => {
    const overview = await feedbackOverview(tx, fieldWorker, pelt.neighbourhood.id, null)
    expect(overview.points.find((point) => point.id === id)?.feedback.answered).toBe(true)
    expect(await feedbackOn(tx, id)).toMatchObject([
      { heldOn: new Date('2026-10-01'), answer: null },
      { audience: 'residents', answer: 'We vragen een latere bus.' },
      { audience: 'policy' },
    ])
  })
})

test('the share of input with an answer follows every answer to a finding and to a signal', async () => {
  const share = (places?: string[], who = deerlijk.coordinator) => inTenant(who, (tx) => answeredShare(tx, places))
  const here = [deerlijk.neighbourhood.id]
  expect(await share(here)).toMatchObject({ answered: 0, all: 0, share: null })
  const points = [await anAttentionPoint(deerlijk), await anAttentionPoint(deerlijk)]
  await aFinding(deerlijk) // behind no attention point yet
  const theme = await aTheme(deerlijk, 'De laatste bus', [(await aSignal(deerlijk)).id, (await aSignal(deerlijk)).id])
  const moment = await aMoment(deerlijk, points.map((point) => point.id))
  expect(await share(here)).toMatchObject({ signals: { answered: 0, all: 2 }, findings: { answered: 0, all: 3 }, share: 0 })

  await anAnswer(deerlijk, moment.id, points[0]?.id ?? '')
  expect(await share(here)).toMatchObject({ signals: { answered: 0, all: 2 }, findings: { answered: 1, all: 3 }, share: 0.2 })
  await anAnsweredTheme(deerlijk, theme.id)
  const both = { signals: { answered: 2, all: 2 }, findings: { answered: 1, all: 3 }, answered: 3, all: 5, share: 0.6 }
  expect(await share(here)).toEqual(both)
  expect(await share()).toEqual(both)
  expect(await share(undefined, deerlijk.alderman)).toEqual(both)
  expect(await share([pelt.neighbourhood.id])).toMatchObject({ all: 0 })
})

test('a finding behind two attention points counts once, and one set aside among the signals has its answer', async () => {
  const share = () => inTenant(pelt.coordinator, (tx) => answeredShare(tx))
  const before = await share()
  const finding = await aFinding(pelt)
  const points = [await anAttentionPoint(pelt, { findings: [finding.id] }), await anAttentionPoint(pelt, { findings: [finding.id] })]
  const moment = await aMoment(pelt, points.map((point) => point.id))
  for (const point of points) await anAnswer(pelt, moment.id, point.id)
  await aSignalSetAside(pelt)
  const after = await share()
  expect([after.findings.all - before.findings.all, after.findings.answered - before.findings.answered]).toEqual([1, 1])
  expect([after.signals.all - before.signals.all, after.signals.answered - before.signals.answered]).toEqual([1, 1])
})

test('moments are counted per audience, in one neighbourhood or in all', async () => {
  await aMoment(deerlijk, [], { audience: 'policy' })
  await inTenant(deerlijk.coordinator, async (tx) => {
    expect(await momentsHeld(tx, deerlijk.neighbourhood.id)).toEqual({ residents: 1, actors: 0, policy: 1 })
    expect(await momentsHeld(tx, null)).toEqual({ residents: 1, actors: 0, policy: 1 })
    expect(await momentsHeld(tx, pelt.neighbourhood.id)).toEqual({ residents: 0, actors: 0, policy: 0 })
  })
})

test('an answer from an older version shows both and changes nothing', async () => {
  const point = await anAttentionPoint(pelt)
  const { id } = await aMoment(pelt, [point.id])
  await anAnswer(pelt, id, point.id)
  await inTenant(fieldWorker, async (tx) => {
    const late = { neighbourhood, momentId: id, attentionPointId: point.id, version: 1, ...words, answer: 'Iets anders' }
    expect(await answerPoint(tx, fieldWorker, late)).toMatchObject({ stale: { theirs: { said: '', answer: 'We vragen een latere bus.' }, version: 2 } })
  })
})

test('a moment is changed once per version', async () => {
  const { id } = await aMoment(pelt)
  await inTenant(fieldWorker, async (tx) => {
    made(await editMoment(tx, fieldWorker, { ...momentTyped(pelt), id, version: 1, attendance: 30 }, testDay))
    expect(await editMoment(tx, fieldWorker, { ...momentTyped(pelt), id, version: 1 }, testDay)).toMatchObject({ stale: { theirs: { attendance: '30' } } })
  })
})

test('points are told once; an answer keeps point and moment where they are', async () => {
  const [answered, silent] = [await anAttentionPoint(pelt), await anAttentionPoint(pelt)]
  const { id } = await aMoment(pelt, [answered.id])
  await inTenant(fieldWorker, async (tx) => {
    const both = { neighbourhood, id, points: [answered.id, silent.id] }
    expect(made(await tellPoints(tx, fieldWorker, both))).toEqual({ added: 1 })
    expect(made(await tellPoints(tx, fieldWorker, both))).toEqual({ added: 0 })
  })
  await anAnswer(pelt, id, answered.id)
  await inTenant(fieldWorker, async (tx) => {
    const at = (point: { id: string }) => ({ neighbourhood, momentId: id, attentionPointId: point.id })
    expect(await untellPoint(tx, fieldWorker, at(answered))).toMatchObject({ refusal: 'holdsAnswer' })
    expect(await removeMoment(tx, fieldWorker, { neighbourhood, id })).toMatchObject({ refusal: 'holdsAnswer' })
    made(await untellPoint(tx, fieldWorker, at(silent)))
    expect((await momentHere(tx, pelt.neighbourhood.id, id))?.points).toHaveLength(1)
  })
})

test('a moment without words goes, and its points are told no longer', async () => {
  const point = await anAttentionPoint(pelt)
  const { id } = await aMoment(pelt, [point.id])
  await inTenant(fieldWorker, async (tx) => {
    made(await removeMoment(tx, fieldWorker, { neighbourhood, id }))
    expect(await momentHere(tx, pelt.neighbourhood.id, id)).toBeNull()
    expect((await feedbackStates(tx, [point.id])).size).toBe(0)
  })
})

test('nothing of a moment is found or changed by another municipality', async () => {
  const point = await anAttentionPoint(pelt)
  const { id } = await aMoment(pelt, [point.id])
  const them = deerlijk.coordinator
  await inTenant(them, async (tx) => {
    expect(await momentHere(tx, pelt.neighbourhood.id, id)).toBeNull()
    expect(await feedbackOn(tx, point.id)).toEqual([])
    expect((await feedbackStates(tx, [point.id])).size).toBe(0)
    expect(await feedbackOverview(tx, them, pelt.neighbourhood.id, null)).toMatchObject({ points: [], moments: { rows: [] }, share: { all: 0 } })
  })
  const theirs = (run: Parameters<typeof inTenant<unknown>>[1]) => expect(inTenant(them, run)).rejects.toThrow(NotFoundHere)
  await theirs((tx) => recordMoment(tx, them, { ...momentTyped(deerlijk), points: [point.id] }, testDay))
  await theirs((tx) => editMoment(tx, them, { ...momentTyped(deerlijk), id, version: 1 }, testDay))
  await theirs((tx) => removeMoment(tx, them, { neighbourhood, id }))
  await theirs((tx) => tellPoints(tx, them, { neighbourhood, id, points: [point.id] }))
  await theirs((tx) => answerPoint(tx, them, { neighbourhood, momentId: id, attentionPointId: point.id, version: 1, ...words }))
  await theirs((tx) => untellPoint(tx, them, { neighbourhood, momentId: id, attentionPointId: point.id }))
})
