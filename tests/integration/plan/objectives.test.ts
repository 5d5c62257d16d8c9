import { expect, test } from 'vitest'
import { editObjective, moveObjective, removeObjective } from '#lib/plan/commands/objectives.ts'
import { answersTo } from '#lib/plan/queries/answers-to.ts'
import { editObjectivePage } from '#lib/plan/queries/form-pages.ts'
import { objectiveCards } from '#lib/plan/queries/objective-cards.ts'
import { objectiveFields } from '#lib/plan/queries/objective-fields.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { aConversation, aFinding, anAttentionPoint, anInterpretation, made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aMoment } from '#tests/factories/feedback.ts'
import { anAction, anObjective, eventsAbout } from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const { coordinator } = pelt
const cards = () => inTenant(coordinator, (tx) => objectiveCards(tx, pelt.neighbourhood.id))
const card = async (id: string) => (await cards()).find((one) => one.id === id)
const fieldsOf = (id: string) =>
  inTenant(coordinator, async (tx) => {
    const stored = await objectiveFields(tx, id)
    if (!stored) throw new Error('no such objective')
    return stored
  })

test('an objective says what it comes from, and that nobody had an answer yet', async () => {
  const held = await aConversation(pelt)
  const findings = [(await aFinding(pelt, held.id)).id]
  const point = await anAttentionPoint(pelt, { findings, interpretations: [(await anInterpretation(pelt)).id] })
  const { id } = await anObjective(pelt, { origins: [point.id] })
  expect(await card(id)).toMatchObject({
    target: 100,
    reached: 42,
    fedBack: false,
    origins: [{ id: point.id, title: 'Zonder auto raak je nergens', conversations: 1, figures: 1, inventory: 0 }],
  })
  await aMoment(pelt, [point.id])
  expect((await card(id))?.fedBack).toBe(true)
})

test('an objective without attention points is possible, and is not called fed back', async () => {
  const { id } = await anObjective(pelt)
  expect(await card(id)).toMatchObject({ origins: [], fedBack: false })
})

test('an attention point of another municipality cannot be answered here', async () => {
  const theirs = await anAttentionPoint(deerlijk)
  await expect(anObjective(pelt, { origins: [theirs.id] })).rejects.toThrow(NotFoundHere)
})

test('an edit replaces the attention points; a stale one is told what stands there', async () => {
  const [one, other] = [await anAttentionPoint(pelt), await anAttentionPoint(pelt)]
  const { id } = await anObjective(pelt, { origins: [one.id] })
  const { fields, version } = await fieldsOf(id)
  const save = (title: string) =>
    inTenant(coordinator, (tx) =>
      editObjective(tx, coordinator, { ...fields, id, version, title, origins: [other.id] }),
    )
  made(await save('Buren kennen elkaar'))
  expect((await fieldsOf(id)).fields).toMatchObject({ title: 'Buren kennen elkaar', origins: [other.id] })
  expect(await save('Te laat')).toMatchObject({
    ok: false,
    stale: { version: version + 1, theirs: { title: 'Buren kennen elkaar', target: '100', origins: [other.id] } },
  })
  expect(await eventsAbout(pelt, id)).toEqual(['plan.objectiveAdded', 'plan.objectiveEdited'])
})

test('objectives move one place at a time, and stay at the ends', async () => {
  const before = (await cards()).map((one) => one.id)
  const [first = '', second = ''] = before
  const move = (id: string, direction: 'up' | 'down') =>
    inTenant(coordinator, async (tx) => made(await moveObjective(tx, coordinator, { id, direction })))
  await move(second, 'up')
  expect((await cards()).map((one) => one.id)).toEqual([second, first, ...before.slice(2)])
  await move(second, 'up')
  await move(first, 'up')
  expect((await cards()).map((one) => one.id)).toEqual(before)
  const last = before.at(-1) ?? ''
  await move(last, 'down')
  expect((await cards()).map((one) => one.id)).toEqual(before)
})

test('an objective leaves the plan only while no action hangs on it', async () => {
  const { id } = await anObjective(pelt)
  const { version } = await fieldsOf(id)
  const action = await anAction(pelt, { objectiveId: id })
  const remove = () => inTenant(coordinator, (tx) => removeObjective(tx, coordinator, { id, version }))
  expect(await remove()).toMatchObject({ ok: false, refusal: 'objectiveHasActions' })
  await inTenant(coordinator, (tx) => tx.action.updateMany({ where: { id: action.id }, data: { objectiveId: null } }))
  made(await remove())
  expect(await card(id)).toBeUndefined()
  await expect(remove()).rejects.toThrow(NotFoundHere)
})

test('an objective of another municipality is neither found nor changed nor moved nor removed', async () => {
  const theirs = await anObjective(deerlijk)
  const { fields } = await fieldsOf((await anObjective(pelt)).id)
  await inTenant(coordinator, async (tx) => {
    expect(await editObjectivePage(tx, 'het-dorp', theirs.id)).toBeNull()
    await expect(editObjective(tx, coordinator, { ...fields, id: theirs.id, version: 1 })).rejects.toThrow(NotFoundHere)
    await expect(moveObjective(tx, coordinator, { id: theirs.id, direction: 'up' })).rejects.toThrow(NotFoundHere)
    await expect(removeObjective(tx, coordinator, { id: theirs.id, version: 1 })).rejects.toThrow(NotFoundHere)
  })
})

test('from an attention point one goes on to the objectives and actions that answer it', async () => {
  const point = await anAttentionPoint(pelt)
  const objective = await anObjective(pelt, { origins: [point.id] })
  const action = await anAction(pelt, { objectiveId: objective.id })
  const lonely = await anAttentionPoint(pelt)
  const theirs = await anAttentionPoint(deerlijk)
  await anObjective(deerlijk, { origins: [theirs.id] })
  const answers = await inTenant(coordinator, (tx) => answersTo(tx, [point.id, lonely.id, theirs.id]))
  expect([...answers.keys()]).toEqual([point.id])
  expect(answers.get(point.id)).toMatchObject([
    {
      objective: { id: objective.id, title: 'Nieuwe bewoners kennen drie mensen in hun straat' },
      actions: [{ id: action.id, state: 'idea' }],
    },
  ])
})
