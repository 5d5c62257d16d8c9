import { expect, test } from 'vitest'
import { boardPage } from '#lib/board/queries/board-page.ts'
import { createAction } from '#lib/plan/commands/create-action.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { enterPhase } from '#lib/track/commands/enter-phase.ts'
import { agrees, closedRound, closes, made, now, roundIn, toTheTable } from '#tests/factories/assessment.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const board = (town: CastMunicipality) => inTenant(town.alderman, (tx) => boardPage(tx, town.alderman, now))

test('an empty municipality says so instead of showing zeros as levels', async () => {
  const page = await board(deerlijk)
  expect(Object.values(page.standings)).toEqual([{ assessed: false }, { assessed: false }, { assessed: false }])
  expect([page.decisions, page.changes, page.unmet, page.late.size]).toEqual([[], [], [], 0])
})

test('it shows the stand of three frameworks, what changed, what asks a decision and what stays unanswered', async () => {
  await closedRound(pelt, { 'detection-1': '2', 'networks-1': '1' })
  const round = await roundIn(pelt, { framework: 'foundations', neighbourhood: null })
  made(await toTheTable(pelt, round))
  made(await agrees(pelt, round, '1', 'time-1', 'Uren vragen in het meerjarenplan'))
  made(await closes(pelt, round))
  const step = { neighbourhood: pelt.neighbourhood.id, phase: 'realisation' as const, on: '2026-09-01', decidedBy: 'college', note: null }
  made(await inTenant(pelt.coordinator, (tx) => enterPhase(tx, pelt.coordinator, step, now)))
  const late = { neighbourhoodId: pelt.neighbourhood.id, title: 'Zaal vastleggen', roughlyWhen: 'herfst', leadText: 'dienstencentrum', endOn: '2026-11-01' }
  made(await inTenant(pelt.coordinator, (tx) => createAction(tx, pelt.coordinator, late)))
  await behindTheScenes.query(`select set_config('app.municipality_id', $1, false)`, [pelt.id])
  await behindTheScenes.query(
    `insert into attention_point (municipality_id, id, neighbourhood_id, title, kind, axis, position)
     select $1, gen_random_uuid(), $2, t.title, t.kind::finding_kind, 'both', t.n
     from (values ('Geen bus na zes uur', 'gap', 1), ('Sterke buurtcomités', 'strength', 2)) t(title, kind, n)`, [pelt.id, pelt.neighbourhood.id])

  const page = await board(pelt)
  expect(page.standings.blocksAndActions).toMatchObject({ mean: 1.5, places: 1 })
  expect(page.standings.foundations).toMatchObject({ mean: 1, places: null })
  expect(page.standings.visionAndOrganisation).toEqual({ assessed: false })
  expect(page.changes.map(({ kind }) => kind).sort()).toEqual(['phaseEntered', 'roundClosed', 'roundClosed'])
  expect(page.decisions.map(({ kind, title }) => [kind, title])).toEqual([
    ['lateAction', 'Zaal vastleggen'],
    ['nextStep', 'Uren vragen in het meerjarenplan'],
  ])
  expect(page.late.get(pelt.neighbourhood.id)).toBe(1)
  expect(page.unmet.map(({ title }) => title)).toEqual(['Geen bus na zes uur'])
})

test('no name, address or user of anybody stands in it', async () => {
  const page = JSON.stringify(await board(pelt))
  for (const who of [pelt.coordinator, pelt.fieldWorker, pelt.partner, pelt.volunteer]) {
    expect(page).not.toContain(who.userId)
    expect(page).not.toContain(who.name)
    expect(page).not.toContain(who.email)
  }
})

test('nothing of one municipality stands on the page of another', async () => {
  const page = JSON.stringify(await board(deerlijk))
  expect(page).not.toContain('Zaal vastleggen')
  expect(page).not.toContain('Geen bus na zes uur')
})

test('a round without a day of its meeting is of the day in Brussels on which it was closed', async () => {
  const round = await closedRound(deerlijk, { 'detection-1': '2' })
  // A closed round is frozen, so the clock is set back past its triggers.
  const client = await behindTheScenes.connect()
  await client.query('set session_replication_role = replica')
  await client.query(`update assessment_round set meeting_on = null, closed_at = '2026-10-05T22:30:00Z' where id = $1`, [round])
  await client.query('reset session_replication_role')
  client.release()
  const page = await board(deerlijk)
  expect(page.changes).toMatchObject([{ kind: 'roundClosed', on: '2026-10-06' }])
  expect(page.standings.blocksAndActions).toMatchObject({ on: '2026-10-06' })
})
