import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { clearBlockStand, setBlockStand } from '#lib/plan/commands/block-stand.ts'
import { planShown } from '#lib/plan/plan-view.ts'
import { actionPage } from '#lib/plan/queries/action-page.ts'
import { actionRows, allActionRows } from '#lib/plan/queries/action-rows.ts'
import { blockStandings } from '#lib/plan/queries/block-standings.ts'
import { blockPage, editActionPage } from '#lib/plan/queries/form-pages.ts'
import { planCounts } from '#lib/plan/queries/rollup.ts'
import { lateAndDueActions } from '#lib/plan/queries/work-list.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { Day } from '#lib/time/today.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { anAction, anActionThatIs, anAdoption, anObjective } from '#tests/factories/plan.ts'

const { pelt, deerlijk } = await twoMunicipalities()
const { coordinator } = pelt
const today = '2026-11-23' // a Monday
const rows = (search: Record<string, string>) =>
  inTenant(coordinator, (tx) => actionRows(tx, pelt.neighbourhood.id, planShown(search), today))
const titles = async (search: Record<string, string>) => (await rows(search)).rows.map((row) => row.title)

const [first, second] = [await anObjective(pelt), await anObjective(pelt)]
await anAction(pelt, { title: 'Zonder doel' })
await anActionThatIs(pelt, 'running', {
  title: 'Te laat',
  objectiveId: second.id,
  endOn: '2026-11-22',
  leadText: null,
  leadOrganisationId: pelt.organisation.id,
})
await anActionThatIs(pelt, 'done', {
  title: 'Klaar',
  objectiveId: first.id,
  endOn: '2026-01-01',
  blocks: ['detection', 'guidance'],
})
await anActionThatIs(pelt, 'agreed', { title: 'Deze week', objectiveId: first.id, endOn: '2026-11-29' })
await anActionThatIs(pelt, 'stopped', { title: 'Gestopt', objectiveId: second.id, endOn: '2026-02-01' })
await anActionThatIs(deerlijk, 'running', { title: 'Van ginder', endOn: '2026-01-01' })
// One statement: the roll-ups are recounted once, not sixty times.
await inTenant(deerlijk.coordinator, (tx) =>
  tx.action.createMany({
    data: Array.from({ length: 130 }, (_, number) => ({
      municipalityId: deerlijk.id,
      neighbourhoodId: deerlijk.neighbourhood.id,
      title: `Actie ${number % 7}`,
      leadText: 'buurt',
      roughlyWhen: 'ooit',
    })),
  }),
)

test('the plan stands in the order of its objectives, loose actions last', async () => {
  expect(await titles({})).toEqual(['Deze week', 'Klaar', 'Te laat', 'Gestopt', 'Zonder doel'])
})

test.each([
  ['a block', { bouwsteen: 'guidance' }, ['Klaar']],
  ['a state', { toestand: 'stopped' }, ['Gestopt']],
  ['a lead', { trekker: pelt.organisation.id }, ['Te laat']],
  ['a lead in words', { trekker: 'tekst', toestand: 'idea' }, ['Zonder doel']],
  ['what is late', { laat: 'ja' }, ['Te laat']],
  ['two things at once', { bouwsteen: 'detection', toestand: 'idea' }, []],
  ['an organisation of another municipality', { trekker: deerlijk.organisation.id }, []],
])('filtered on %s only that is left', async (_what, search, expected) => {
  expect(await titles(search)).toEqual(expected)
})

test('a table is sorted by end or by title', async () => {
  expect(await titles({ weergave: 'tabel', volgorde: 'einde' })).toEqual([
    'Klaar',
    'Gestopt',
    'Te laat',
    'Deze week',
    'Zonder doel',
  ])
  expect(await titles({ weergave: 'tabel', volgorde: 'titel' })).toEqual([
    'Deze week',
    'Gestopt',
    'Klaar',
    'Te laat',
    'Zonder doel',
  ])
})

test('a row says who, with whom and on which blocks in the wheel’s order', async () => {
  const [row] = (await rows({ toestand: 'done' })).rows
  expect(row).toMatchObject({
    lead: 'buurtcomité',
    partners: ['Huisartsenpraktijk'],
    blocks: ['detection', 'guidance'],
    endOn: '2026-01-01',
    startOn: null,
  })
})

test.each(['doel', 'einde', 'titel'])('paging on and back by %s shows every action once', async (volgorde) => {
  const page = (search: Record<string, string>) =>
    inTenant(deerlijk.coordinator, (tx) =>
      actionRows(tx, deerlijk.neighbourhood.id, planShown({ weergave: 'tabel', volgorde, ...search }), today),
    )
  const one = await page({})
  const two = await page({ na: one.after ?? '' })
  const three = await page({ na: two.after ?? '' })
  expect([one, two, three].map((list) => list.rows.length)).toEqual([50, 50, 31])
  expect(new Set([one, two, three].flatMap((list) => list.rows.map((row) => row.id))).size).toBe(131)
  expect([one.before, three.after]).toEqual([null, null])
  const back = await page({ voor: three.before ?? '' })
  expect(back.rows.map((row) => row.id)).toEqual(two.rows.map((row) => row.id))
  const begin = await page({ voor: back.before ?? '' })
  expect(begin.rows.map((row) => row.id)).toEqual(one.rows.map((row) => row.id))
  expect(begin.before).toBeNull()
  expect([one.preceding, back.preceding]).toEqual([null, { objectiveId: null }])
})

test('what is taken along is all of it, in the same order', async () => {
  const all = await inTenant(coordinator, (tx) => allActionRows(tx, pelt.neighbourhood.id, planShown({}), today))
  expect(all.map((row) => row.title)).toEqual(await titles({}))
})

test('nobody of another municipality finds an action by its id', async () => {
  const [ours] = (await rows({})).rows
  const id = ours?.id ?? ''
  for (const actor of [deerlijk.coordinator, deerlijk.partner]) {
    expect(await inTenant(actor, (tx) => actionPage(tx, actor, 'het-dorp', id))).toBeNull()
    expect(await inTenant(actor, (tx) => editActionPage(tx, 'het-dorp', id))).toBeNull()
  }
})

test('an action’s page shows each reader what is theirs', async () => {
  const { id } = await anActionThatIs(pelt, 'running', { objectiveId: first.id })
  const page = (actor: typeof coordinator) => inTenant(actor, (tx) => actionPage(tx, actor, 'het-dorp', id))
  expect((await page(coordinator))?.moves.map((move) => move.to)).toEqual(['done', 'agreed', 'stopped'])
  expect(await page(pelt.partner)).toMatchObject({
    objective: null,
    mayUpdate: true,
    moves: [{ to: 'done' }],
    members: [],
    organisations: [],
  })
  expect(await page(pelt.alderman)).toMatchObject({ mayUpdate: false, moves: [], objective: { id: first.id } })
  expect(await page(pelt.volunteer)).toBeNull()
  const coach = { ...pelt.alderman, standings: ['openedCoach'] as const, memberships: [], organisationIds: [] }
  expect(
    (await inTenant(coach, (tx) => actionPage(tx, coach, 'het-dorp', id)))?.updates.map((update) => update.writtenBy),
  ).toEqual([null, null])
})

test('the database counts the plan of each neighbourhood, and nobody else’s', async () => {
  const counts = await inTenant(coordinator, (tx) => planCounts(tx))
  expect([...counts.keys()]).toEqual([pelt.neighbourhood.id])
  expect(counts.get(pelt.neighbourhood.id)).toEqual({
    idea: 1,
    agreed: 1,
    running: 2,
    done: 1,
    stopped: 1,
    adoptedVersion: null,
  })
  const theirs = await inTenant(coordinator, (tx) => planCounts(tx, [deerlijk.neighbourhood.id]))
  expect(theirs.size).toBe(0)
})

test('each block says how many actions it has in which state, and why there are none', async () => {
  const standing = async () =>
    (await inTenant(coordinator, (tx) => blockStandings(tx, [pelt.neighbourhood.id]))).get(pelt.neighbourhood.id)
  expect((await standing())?.guidance).toEqual({ ideas: 0, agreed: 0, running: 0, done: 1, stopped: 0, stand: null })
  const stand = {
    neighbourhoodId: pelt.neighbourhood.id,
    block: 'inclusion' as const,
    kind: 'deliberatelyLater' as const,
    reason: 'Eerst het net.',
    reviewOn: '2026-11-20',
    organisationId: pelt.organisation.id,
  }
  const set = (version: number, over: object = {}) =>
    inTenant(coordinator, (tx) => setBlockStand(tx, coordinator, { ...stand, version, ...over }))
  made(await set(0))
  expect((await standing())?.inclusion.stand).toEqual({
    kind: 'deliberatelyLater',
    reason: 'Eerst het net.',
    reviewOn: '2026-11-20',
    organisationId: null,
    organisation: null,
    version: 1,
  })
  expect(await set(0, { reason: 'Iets anders.' })).toMatchObject({
    ok: false,
    stale: { version: 1, theirs: { reason: 'Eerst het net.' } },
  })
  made(await set(1, { kind: 'partnerDoesIt' }))
  expect((await standing())?.inclusion.stand).toMatchObject({ organisation: 'Huisartsenpraktijk', version: 2 })
  made(
    await inTenant(coordinator, (tx) =>
      clearBlockStand(tx, coordinator, { neighbourhoodId: pelt.neighbourhood.id, block: 'inclusion' }),
    ),
  )
  expect((await standing())?.inclusion.stand).toBeNull()
  expect(await set(2)).toMatchObject({ ok: false, stale: { version: 0, theirs: { reason: '' } } })
  made(await set(0))
})

test('the blocks of another municipality are neither found nor changed', async () => {
  const stand = {
    neighbourhoodId: deerlijk.neighbourhood.id,
    block: 'inclusion' as const,
    version: 0,
    kind: 'deliberatelyLater' as const,
    reason: 'x',
    reviewOn: '2026-12-01',
    organisationId: null,
  }
  await expect(inTenant(coordinator, (tx) => setBlockStand(tx, coordinator, stand))).rejects.toThrow(NotFoundHere)
  const theirOrganisation = {
    ...stand,
    neighbourhoodId: pelt.neighbourhood.id,
    block: 'communication' as const,
    kind: 'partnerDoesIt' as const,
    organisationId: deerlijk.organisation.id,
  }
  await expect(inTenant(coordinator, (tx) => setBlockStand(tx, coordinator, theirOrganisation))).rejects.toThrow(
    NotFoundHere,
  )
  const seen = await inTenant(coordinator, (tx) => blockStandings(tx, [deerlijk.neighbourhood.id]))
  expect(seen.get(deerlijk.neighbourhood.id)?.socialNetworks.running).toBe(0)
  expect(await inTenant(coordinator, (tx) => blockPage(tx, 'het-dorp', 'kitchen'))).toBeNull()
})

test('what waits in the plans: late, this week, ideas without blocks, blocks and plans to look at again', async () => {
  await anAdoption(pelt, { adoptedOn: '2026-10-01', nextReviewOn: '2026-11-01' })
  const work = await inTenant(coordinator, (tx) => lateAndDueActions(tx, coordinator, today))
  const of = (kind: keyof typeof work) =>
    work[kind].map(({ title, on, path }) => [title, on, path.replace(/[0-9a-f-]{36}/, '…')])
  expect(of('late')).toEqual([['Te laat', '2026-11-22', '/buurten/het-dorp/plan/acties/…']])
  expect(of('dueThisWeek')).toEqual([['Deze week', '2026-11-29', '/buurten/het-dorp/plan/acties/…']])
  expect(of('ideaWithoutBlocks')).toEqual([['Zonder doel', null, '/buurten/het-dorp/plan/acties/…']])
  expect(of('blockToReview')).toEqual([['inclusion', '2026-11-20', '/buurten/het-dorp/plan/bouwstenen/inclusion']])
  expect(of('planToReview')).toEqual([['Het Dorp', '2026-11-01', '/buurten/het-dorp/plan']])
})

test('a partner is told of its own organisation’s actions alone, a reader of nothing', async () => {
  await inTenant(coordinator, async (tx) => {
    const other = await tx.organisation.create({
      data: { municipalityId: pelt.id, name: `School ${randomUUID()}`, kind: 'organisation' },
    })
    await tx.action.create({
      data: {
        municipalityId: pelt.id,
        neighbourhoodId: pelt.neighbourhood.id,
        title: 'Van de school',
        state: 'running',
        leadOrganisationId: other.id,
        endOn: new Date('2026-11-01'),
      },
    })
  })
  const work = await inTenant(pelt.partner, (tx) => lateAndDueActions(tx, pelt.partner, today))
  expect([work.late.map((one) => one.title), work.planToReview, work.ideaWithoutBlocks]).toEqual([['Te laat'], [], []])
  const none = await inTenant(pelt.alderman, (tx) => lateAndDueActions(tx, pelt.alderman, today))
  expect(Object.values(none).flat()).toEqual([])
})

test('who told how a late action goes is not asked again for a week, and the plan still calls it late', async () => {
  const late = async (day: Day = today) => {
    const work = await inTenant(pelt.partner, (tx) => lateAndDueActions(tx, pelt.partner, day))
    return work.late.map(({ title }) => title)
  }
  await inTenant(pelt.partner, async (tx) => {
    const { id } = await tx.action.findFirstOrThrow({ where: { title: 'Te laat' }, select: { id: true } })
    const createdAt = new Date('2026-11-23T23:30:00Z')
    const data = { municipalityId: pelt.id, actionId: id, text: 'De zaal is gevonden.', writtenById: pelt.partner.userId, createdAt }
    await tx.actionUpdate.create({ data, select: { id: true } })
  })
  expect(await late()).toEqual([])
  expect(await late('2026-11-30')).toEqual(['Deze week'])
  expect(await late('2026-12-01')).toEqual(['Te laat', 'Deze week'])
  expect(await titles({ laat: 'ja' })).toContain('Te laat')
})
