import { expect, test } from 'vitest'
import { adoptPlan } from '#lib/plan/commands/adopt-plan.ts'
import { editAction } from '#lib/plan/commands/edit-action.ts'
import { actionFields } from '#lib/plan/queries/action-fields.ts'
import { adoptPage } from '#lib/plan/queries/form-pages.ts'
import { planPage } from '#lib/plan/queries/plan-page.ts'
import { planVersionPage, planVersions } from '#lib/plan/queries/versions.ts'
import { planShown } from '#lib/plan/plan-view.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { anAttentionPoint, made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import {
  adoptionTyped,
  anAction,
  anActionThatIs,
  anAdoption,
  anObjective,
  eventsAbout,
  tell,
} from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const { coordinator } = pelt
const adopt = (over: object, now = testDay) =>
  inTenant(coordinator, (tx) => adoptPlan(tx, coordinator, { ...adoptionTyped(pelt), ...over }, now))
const version = (number: number, by = coordinator) => inTenant(by, (tx) => planVersionPage(tx, by, 'het-dorp', number))
const readBy = (by: typeof coordinator) =>
  inTenant(by, (tx) => planPage(tx, by, 'het-dorp', planShown({}), '2026-11-23'))

const point = await anAttentionPoint(pelt)
const objective = await anObjective(pelt, { origins: [point.id] })
const kept: { walk: string; stopping: string } = { walk: '', stopping: '' }

test('a plan in which nothing was agreed cannot be adopted', async () => {
  await anAction(pelt, { title: 'Een idee' })
  expect(await adopt({})).toMatchObject({ ok: false, refusal: 'nothingAgreed' })
  const partner = await readBy(pelt.partner)
  expect(partner).toMatchObject({ kind: 'planAdopted', version: null })
})

test('an adopted version keeps the plan as it stood, ideas left out', async () => {
  kept.walk = (await anActionThatIs(pelt, 'agreed', { title: 'Wandeling', objectiveId: objective.id, budget: 500 })).id
  kept.stopping = (await anActionThatIs(pelt, 'running', { title: 'Ruilmarkt' })).id
  const { id, number } = await anAdoption(pelt)
  expect(number).toBe(1)
  expect(await eventsAbout(pelt, id)).toEqual(['plan.adopted'])
  const page = await version(1)
  expect(page?.version).toMatchObject({
    number: 1,
    adoptedBy: 'college',
    adoptedOn: '2026-11-20',
    decisionReference: 'CBS 2026/114',
    nextReviewOn: '2027-03-01',
    changes: null,
    recordedBy: 'Jef coordinator',
  })
  expect(page?.version.content.objectives).toMatchObject([
    { id: objective.id, origins: [{ id: point.id, title: 'Zonder auto raak je nergens' }] },
  ])
  expect(page?.version.content.actions.map((action) => action.title).sort()).toEqual(['Ruilmarkt', 'Wandeling'])
  expect(page?.version.content.actions.find((action) => action.id === kept.walk)).toMatchObject({
    lead: 'buurtcomité',
    budget: 500,
    blocks: ['socialNetworks'],
    partners: [{ name: 'Huisartsenpraktijk', contribution: 'de wachtzaal' }],
  })
})

test('what changes afterwards changes no version, and the next one says what it was', async () => {
  const stored = await inTenant(coordinator, (tx) => actionFields(tx, kept.walk))
  if (!stored) throw new Error('the action is gone')
  await inTenant(coordinator, async (tx) =>
    made(
      await editAction(
        tx,
        coordinator,
        { ...stored.fields, id: kept.walk, version: stored.version, budget: 900, endOn: '2027-06-30' },
        testDay,
      ),
    ),
  )
  made(await tell(coordinator, kept.stopping, { from: 'running', to: 'stopped', reason: 'zaal verkocht' }))
  const coffee = await anActionThatIs(pelt, 'agreed', { title: 'Koffie op het plein' })

  const expected = [
    { of: 'action', kind: 'changed', id: kept.walk, title: 'Wandeling', topics: ['when', 'money'] },
    { of: 'action', kind: 'stopped', id: kept.stopping, title: 'Ruilmarkt', reason: 'zaal verkocht' },
    { of: 'action', kind: 'added', id: coffee.id, title: 'Koffie op het plein' },
  ]
  const before = await inTenant(coordinator, (tx) => adoptPage(tx, coordinator, 'het-dorp'))
  expect(before?.changes).toEqual(expected)

  expect(await adopt({ follows: 1 })).toMatchObject({ ok: false, refusal: 'changeReasonAsked' })
  await anAdoption(pelt, {
    follows: 1,
    changeReason: 'De parochiezaal is verkocht.',
    adoptedBy: 'council',
    adoptedOn: '2026-11-23',
  })
  expect((await version(2))?.version).toMatchObject({
    number: 2,
    changeReason: 'De parochiezaal is verkocht.',
    changes: expected,
  })
  expect((await version(1))?.version.content.actions.find((action) => action.id === kept.walk)?.budget).toBe(500)
  const list = await inTenant(coordinator, (tx) => planVersions(tx, 'het-dorp'))
  expect(list?.versions.map((one) => one.number)).toEqual([2, 1])
})

test('nothing different is no change', async () => {
  const page = await inTenant(coordinator, (tx) => adoptPage(tx, coordinator, 'het-dorp'))
  expect(page?.changes).toEqual([])
})

test.each([
  ['on a day that is still to come', { follows: 2, changeReason: 'x', adoptedOn: '2026-11-24' }, 'adoptedInFuture'],
  ['before the previous version', { follows: 2, changeReason: 'x', adoptedOn: '2026-11-22' }, 'adoptedBeforePrevious'],
  [
    'on a form that was filled before the previous version',
    { follows: 1, changeReason: 'x', adoptedOn: '2026-11-23' },
    'adoptedMeanwhile',
  ],
])('a plan is not adopted %s', async (_when, over, refusal) => {
  expect(await adopt(over)).toMatchObject({ ok: false, refusal })
  expect(await version(3)).toBeNull()
})

test('two people who adopt at once make one version', async () => {
  const over = { follows: 2, changeReason: 'Jaarlijkse bespreking.', adoptedOn: '2026-11-23' }
  const answers = await Promise.all([adopt(over), adopt(over)])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: 'adoptedMeanwhile' })
})

test('a partner reads the adopted plan and its own organisation’s actions, and nothing in progress', async () => {
  await anAction(pelt, { title: 'Geheim idee', leadText: null, leadOrganisationId: pelt.organisation.id })
  const unlinked = await anAction(pelt, { title: 'Nog niet goedgekeurd' })
  const page = await readBy(pelt.partner)
  if (page?.kind !== 'planAdopted') throw new Error('a partner read the plan in progress')
  expect(page.version?.number).toBe(3)
  expect(JSON.stringify(page)).not.toContain('Geheim idee')
  expect(page.mine.map((action) => action.id)).not.toContain(unlinked.id)
  expect(page.mine.map((action) => action.title).sort()).toEqual(['Koffie op het plein', 'Ruilmarkt', 'Wandeling'])
  expect((await readBy(pelt.alderman))?.kind).toBe('plan')
})

test('an adoption and its versions are of one municipality', async () => {
  expect(await version(1, deerlijk.coordinator)).toBeNull()
  const theirs = await inTenant(deerlijk.coordinator, (tx) => planVersions(tx, 'het-dorp'))
  expect(theirs?.versions).toEqual([])
  await expect(adopt({ neighbourhoodId: deerlijk.neighbourhood.id })).rejects.toThrow(NotFoundHere)
})
