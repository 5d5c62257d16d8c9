import { expect, test } from 'vitest'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { askReopen } from '#lib/referral/commands/reopen.ts'
import { nightly } from '#lib/night/nightly-job.ts'
import { lateUnwatched } from '#lib/referral/queries/late-unwatched.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, anAcceptedCard, at, sendingDay } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const today = '2026-11-25'
const sentLongAgo = { sentAt: new Date('2026-11-05T09:00:00Z') }

const waits = async (actor: MemberActor) =>
  (await inTenant(actor, (tx) => waitingCards(tx, actor, today))).map(({ kind, title, count, on, path }) => [kind, title, count, on, path])

test('what waits is told to who holds it and to the coordinator, as numbers, and to nobody else', async () => {
  const fresh = await aCard(pelt)
  await aCard(pelt, sentLongAgo)
  await anAcceptedCard(pelt, sentLongAgo)
  await aContactedCard(pelt, sentLongAgo, sentLongAgo.sentAt)
  const soon = await aCard(pelt, { sentAt: new Date('2026-11-19T09:00:00Z') })
  const hers = await aCard(pelt, { owner: pelt.coordinator, ...sentLongAgo })
  const closed = await aContactedCard(pelt)
  await inTenant(pelt.contactPerson, async (tx) => made(await closeReferral(tx, pelt.contactPerson, {
    ...(await at(pelt.contactPerson, closed)), outcome: 'helped', receiver: null, domain: null, missing: null, noPerson: false, rights: [], agreed: false, personKnows: false,
  }, sendingDay)))
  await inTenant(pelt.partner, async (tx) => made(await askReopen(tx, pelt.partner, { referralId: closed.id }, sendingDay)))

  expect((await waits(pelt.contactPerson)).sort()).toEqual([
    ['cardLate', 'contact', 2, '2026-11-13', '/doorverwijzingen'],
    ['cardLate', 'step', 1, '2026-11-20', expect.stringMatching(/^\/doorverwijzingen\/\d+$/)],
    ['cardSoon', 'none', 1, '2026-11-26', `/doorverwijzingen/${soon.number}`],
    ['cardToAccept', 'none', 1, '2026-11-30', `/doorverwijzingen/${fresh.number}`],
    ['personToTell', 'none', 1, '2026-11-26', `/doorverwijzingen/${closed.number}`],
    ['reopenAsked', 'none', 1, null, `/doorverwijzingen/${closed.number}`],
  ])
  expect((await waits(pelt.coordinator)).sort()).toEqual([
    ['cardLate', 'contact', 1, '2026-11-13', `/doorverwijzingen/${hers.number}`],
    ['cardLate', 'othersContact', 2, '2026-11-13', '/doorverwijzingen?late=1'],
    ['cardLate', 'othersStep', 1, '2026-11-20', expect.stringMatching(/^\/doorverwijzingen\/\d+$/)],
    ['reopenAsked', 'none', 1, null, `/doorverwijzingen/${closed.number}`],
  ])
  for (const other of [pelt.fieldWorker, pelt.partner, pelt.volunteer, pelt.alderman, deerlijk.coordinator, deerlijk.contactPerson]) expect(await waits(other)).toEqual([])
})

test('where no coordinator may see persons, one who may not hears how many wait too long, and opens none', async () => {
  const watcher: MemberActor = { ...pelt.coordinator, standings: ['coordinator'], memberships: pelt.coordinator.memberships.map((one) => ({ ...one, withoutPersons: true })) }
  const lines = (actor: MemberActor) => inTenant(actor, (tx) => lateUnwatched(tx, actor, today))
  expect(await lines(watcher)).toEqual([])
  const mark = (withoutPersons: boolean) => inTenant(pelt.coordinator, (tx) => tx.membership.updateMany({ where: { role: 'coordinator' }, data: { withoutPersons } }))
  await mark(true)
  expect(await lines(watcher)).toMatchObject([{ kind: 'cardLate', title: 'watched', count: 4, on: '2026-11-13', path: '/mensen' }])
  for (const other of [pelt.coordinator, pelt.fieldWorker, pelt.alderman, { ...watcher, municipality: deerlijk.coordinator.municipality }]) expect(await lines(other)).toEqual([])

  await nightly({ municipalityId: pelt.id }, new Date('2026-11-25T05:00:00Z'))
  const { rows } = await behindTheScenes.query<{ path: string }>(`select distinct path from outbox_mail where template = 'deadlineLate' and to_user_id = $1`, [pelt.coordinator.userId])
  expect(rows).toEqual([{ path: '/pelt' }])
  await mark(false)
})

test('a card of somebody who may not sign in any more waits for the coordinator to hand it over', async () => {
  await aCard(deerlijk)
  await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [deerlijk.contactPerson.userId])
  expect(await waits(deerlijk.coordinator)).toEqual([['cardUnheld', 'none', 1, null, '/doorverwijzingen/overdragen']])
})
