import { expect, test } from 'vitest'
import { homePage } from '#lib/home/queries/home.ts'
import { endMembership } from '#lib/people/commands/membership.ts'
import { handOverCallbacks } from '#lib/signals/commands/hand-over.ts'
import { nightlySignals } from '#lib/signals/nightly.ts'
import { untriagedSignals, waitingCallbacks } from '#lib/signals/queries/waiting.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aSignal, aWorry, changeMembership, membershipOf } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
// Asked on Monday 23 November: due on Monday the 30th.
const { contactPerson, coordinator } = pelt
await inTenant(coordinator, (tx) =>
  tx.referralRoute.create({ data: { municipalityId: pelt.id, membershipId: membershipOf(contactPerson) }, select: { id: true } }))
const { id } = await aWorry(pelt)

const night = (day: string) => nightlySignals(pelt.id, new Date(`${day}T04:30:00Z`))
const mails = async (template: string) =>
  (await behindTheScenes.query<{ to_user_id: string }>(`select to_user_id from outbox_mail where template = $1 order by id`, [template])).rows.map((row) => row.to_user_id)
const owner = async () => (await behindTheScenes.query<{ owner_id: string }>('select owner_id from callback where id = $1', [id])).rows[0]?.owner_id

test('nobody is reminded before it is time, and each day that was set once', async () => {
  await night('2026-11-24')
  await night('2026-11-26')
  expect(await mails('callbackSoon')).toEqual([])
  for (const day of ['2026-11-27', '2026-11-28', '2026-11-30']) await night(day)
  expect(await mails('callbackSoon')).toEqual([contactPerson.userId])
  expect(await mails('callbackLate')).toEqual([])
})

test('what is late reaches the coordinator, by mail and on the first page', async () => {
  for (const day of ['2026-12-01', '2026-12-02', '2026-12-03']) await night(day)
  expect(await mails('callbackLate')).toEqual([coordinator.userId])
  const waiting = (actor: typeof coordinator, day: '2026-11-30' | '2026-12-01') => inTenant(actor, (tx) => waitingCallbacks(tx, actor, day))
  expect(await waiting(contactPerson, '2026-11-30')).toMatchObject([{ kind: 'callbackWaiting', on: '2026-11-30', place: 'Het Dorp', path: `/signalen/terugbellen/${id}` }])
  expect(await waiting(coordinator, '2026-11-30')).toEqual([])
  expect(await waiting(coordinator, '2026-12-01')).toMatchObject([{ kind: 'callbackLate', on: '2026-11-30' }])
  for (const other of [pelt.fieldWorker, pelt.volunteer, pelt.alderman, deerlijk.coordinator]) expect(await waiting(other, '2026-12-01')).toEqual([])
})

test('signals to sort are one line of the coordinator’s first page, with how many', async () => {
  await aSignal(pelt)
  await aSignal(pelt)
  await aSignal(deerlijk)
  await inTenant(coordinator, async (tx) => {
    expect(await untriagedSignals(tx)).toMatchObject([{ kind: 'signalsToSort', count: 2, path: '/signalen' }])
    const home = await homePage(tx, coordinator, testDay)
    expect(home.for === 'team' && home.data.work.map(({ kind }) => kind)).toContain('signalsToSort')
  })
  await inTenant(pelt.fieldWorker, async (tx) => {
    const home = await homePage(tx, pelt.fieldWorker, testDay)
    expect(home.for === 'team' && home.data.work.map(({ kind }) => kind)).not.toContain('signalsToSort')
  })
})

test('what is with somebody who left goes to who is there, with the same day and a mail', async () => {
  expect(await owner()).toBe(membershipOf(contactPerson))
  await changeMembership(pelt, contactPerson, { endedAt: testDay })
  await night('2026-12-04')
  expect(await owner()).toBe(membershipOf(coordinator))
  const { rows } = await behindTheScenes.query(`select due_on::text, version from callback where id = $1`, [id])
  expect(rows).toEqual([{ due_on: '2026-11-30', version: 2 }])
  expect(await mails('newCallback')).toEqual([contactPerson.userId, coordinator.userId])
  await changeMembership(pelt, contactPerson, { endedAt: null })
})

test('a coordinator hands over to one person; to somebody who cannot call nothing goes', async () => {
  const hand = (to: string | null) => inTenant(coordinator, (tx) => handOverCallbacks(tx, [membershipOf(coordinator)], to, testDay, coordinator))
  expect(await hand(membershipOf(pelt.volunteer))).toEqual({ moved: 0, left: 1 })
  expect(await hand(membershipOf(deerlijk.contactPerson))).toEqual({ moved: 0, left: 1 })
  expect(await owner()).toBe(membershipOf(coordinator))
  expect(await hand(membershipOf(contactPerson))).toEqual({ moved: 1, left: 0 })
  expect(await owner()).toBe(membershipOf(contactPerson))
  expect(await hand(null)).toEqual({ moved: 0, left: 0 })
})

test('somebody who is let go leaves their calls to who is there, at once', async () => {
  expect(await owner()).toBe(membershipOf(contactPerson))
  await inTenant(coordinator, (tx) => endMembership(tx, coordinator, membershipOf(contactPerson), testDay))
  expect(await owner()).toBe(membershipOf(coordinator))
  await changeMembership(pelt, contactPerson, { endedAt: null })
  await inTenant(coordinator, (tx) => handOverCallbacks(tx, [membershipOf(coordinator)], membershipOf(contactPerson), testDay))
})

test('where nobody is left who can call, it stays where it is and nothing breaks', async () => {
  await changeMembership(pelt, coordinator, { withoutPersons: true })
  await changeMembership(pelt, contactPerson, { endedAt: testDay })
  await night('2026-12-07')
  expect(await owner()).toBe(membershipOf(contactPerson))
})

test('while whoever calls is away the coordinator hears that somebody waits, not that they themselves are waited for', async () => {
  const away = membershipOf(deerlijk.contactPerson)
  await inTenant(deerlijk.coordinator, (tx) => tx.referralRoute.createMany({ data: [{ municipalityId: deerlijk.id, membershipId: away }] }))
  await aWorry(deerlijk)
  await inTenant(deerlijk.coordinator, (tx) => tx.absence.createMany({
    data: [{ municipalityId: deerlijk.id, membershipId: away, standInId: membershipOf(deerlijk.coordinator), fromDay: new Date('2026-11-25'), untilDay: new Date('2026-12-04') }],
  }))
  await nightlySignals(deerlijk.id, new Date('2026-11-27T04:30:00Z'))
  expect(await mails('callbackAway')).toEqual([deerlijk.coordinator.userId])
})
