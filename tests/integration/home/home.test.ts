import { describe, expect, test } from 'vitest'
import { homePage } from '#lib/home/queries/home.ts'
import { neighbourhoodOverview } from '#lib/home/queries/overview.ts'
import type { HomeData } from '#lib/home/queries/home.ts'
import { createAction } from '#lib/plan/commands/create-action.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { made, membershipOf, roundIn, scores, toTheTable } from '#tests/factories/assessment.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-25T09:00:00Z')
const home = (who: MemberActor) => inTenant(who, (tx) => homePage(tx, who, now))
const work = (data: HomeData) => (data.for === 'team' || data.for === 'participant' ? data.data.work : data.for === 'board' ? data.work : [])
const openedCoach: MemberActor = { ...pelt.coordinator, userId: crypto.randomUUID(), memberships: [], organisationIds: [], standings: ['openedCoach'] }

describe('an empty municipality', () => {
  test('starts its coordinator with four steps, and each is ticked when there is something of it', async () => {
    const first = await home(deerlijk.coordinator)
    expect(first.for === 'team' && first.data.checklist).toEqual({ neighbourhoods: true, figures: false, people: true, analysis: false })
    const other = await home(deerlijk.fieldWorker)
    expect(other.for === 'team' && other.data.checklist).toBeNull()
  })
  test('has nothing waiting for anybody', async () => {
    for (const role of ['coordinator', 'fieldWorker', 'contactPerson', 'partner', 'volunteer', 'alderman'] as const) {
      expect(work(await home(deerlijk[role]))).toEqual([])
    }
  })
})

describe('each role', () => {
  test.each([
    ['coordinator', 'team'], ['fieldWorker', 'team'], ['contactPerson', 'team'],
    ['partner', 'participant'], ['volunteer', 'participant'], ['alderman', 'board'],
  ] as const)('%s gets the page for the %s', async (role, page) => {
    expect((await home(pelt[role])).for).toBe(page)
  })
  test('an opened coach gets where it stands, and no work', async () => {
    const page = await home(openedCoach)
    expect(page.for).toBe('coach')
    expect(work(page)).toEqual([])
  })
  test('somebody who is partner and coordinator gets the coordinator’s page', async () => {
    expect((await home({ ...pelt.partner, standings: ['partner', 'coordinator'] })).for).toBe('team')
  })
})

describe('what waits', () => {
  test('is a late action first, then this week, then the rounds, each with where to go', async () => {
    const act = async (title: string, endOn: string) => {
      const input = { neighbourhoodId: pelt.neighbourhood.id, title, roughlyWhen: 'dit jaar', leadOrganisationId: pelt.organisation.id, endOn, blocks: ['detection' as const] }
      return made(await inTenant(pelt.coordinator, (tx) => createAction(tx, pelt.coordinator, input))).id
    }
    const late = await act('Buurtrestaurant: zaal vastleggen', '2026-11-20')
    const week = await act('Winkeliers bezoeken', '2026-11-27')
    await act('Later', '2027-05-01')
    const round = await roundIn(pelt, { participants: [membershipOf(pelt.coordinator), membershipOf(pelt.alderman)], dueOn: '2026-11-30' })

    const items = work(await home(pelt.coordinator))
    expect(items.map(({ kind }) => kind)).toEqual(['lateAction', 'actionThisWeek', 'roundToScore', 'roundRunning'])
    expect(items[0]).toMatchObject({ title: 'Buurtrestaurant: zaal vastleggen', place: 'Het Dorp', on: '2026-11-20', path: `/buurten/het-dorp/plan/acties/${late}` })
    expect(items[1]?.path).toBe(`/buurten/het-dorp/plan/acties/${week}`)
    expect(items[2]).toMatchObject({ count: 0, of: 2, path: `/toetsing/${round}/invullen` })
    expect(work(await home(pelt.alderman)).map(({ kind }) => kind)).toEqual(['roundToScore'])
    expect(work(await home(pelt.fieldWorker)).map(({ kind }) => kind)).toEqual(['lateActionToTell', 'actionThisWeek'])
    expect(work(await home(pelt.volunteer))).toEqual([])

    made(await scores(pelt.alderman, round, '1'))
    made(await toTheTable(pelt, round))
    expect(work(await home(pelt.coordinator)).map(({ kind }) => kind)).toEqual(['lateAction', 'actionThisWeek', 'roundAtTable'])
    expect(work(await home(pelt.alderman))).toEqual([])
  })

  test('counts attention points without an answer per neighbourhood', async () => {
    await behindTheScenes.query(`select set_config('app.municipality_id', $1, false)`, [pelt.id])
    await behindTheScenes.query(
      `insert into attention_point (municipality_id, id, neighbourhood_id, title, kind, axis, position)
       values ($1, gen_random_uuid(), $2, 'Geen bus na zes uur', 'gap', 'lessHoles', 1)`, [pelt.id, pelt.neighbourhood.id])
    const [waiting] = work(await home(pelt.fieldWorker)).filter(({ kind }) => kind === 'pointsWithoutAnswer')
    expect(waiting).toMatchObject({ count: 1, of: 1, place: 'Het Dorp', path: '/buurten/het-dorp/terugkoppeling' })
    expect(work(await home(deerlijk.fieldWorker))).toEqual([])
  })
})

test('the first page of a neighbourhood shows each part only to who may see it', async () => {
  const look = (who: MemberActor, slug = 'het-dorp') => inTenant(who, (tx) => neighbourhoodOverview(tx, who, slug))
  expect(await look(pelt.volunteer)).toMatchObject({ steps: null, assessment: null, analysis: null, share: null, plan: null, adopted: null })
  expect(await look(pelt.partner)).toMatchObject({ steps: null, assessment: null, analysis: null, plan: null })
  const alderman = await look(pelt.alderman)
  expect([alderman?.analysis, alderman?.share]).toEqual([null, null])
  expect(alderman?.plan).toMatchObject({ idea: 3 })
  expect(await look(pelt.coordinator, 'elders')).toBeNull()
  expect((await look(deerlijk.coordinator))?.plan).toMatchObject({ idea: 0 })
})

test('the first page of a neighbourhood shows what was published there, however much was elsewhere before it', async () => {
  const publish = async (neighbourhoodId: string, many: number, title: string) => inTenant(pelt.coordinator, (tx) => tx.action.createMany({
    data: Array.from({ length: many }, () => ({ municipalityId: pelt.id, neighbourhoodId, title, state: 'running' as const, published: true, roughlyWhen: 'dit jaar', leadText: 'buurtteam' })),
  }))
  const other = await inTenant(pelt.coordinator, (tx) => tx.neighbourhood.create({ data: { municipalityId: pelt.id, name: 'De Hoek', slug: 'de-hoek', kind: 'hamlet' }, select: { id: true } }))
  await publish(pelt.neighbourhood.id, 51, 'Buurtrestaurant')
  await publish(other.id, 1, 'Repair café')
  const look = (who: MemberActor, slug: string) => inTenant(who, (tx) => neighbourhoodOverview(tx, who, slug))
  expect((await look(pelt.volunteer, 'de-hoek'))?.published.map(({ title }) => title)).toEqual(['Repair café'])
  expect((await look(deerlijk.volunteer, 'het-dorp'))?.published).toEqual([])
})
