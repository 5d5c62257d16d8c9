import { beforeAll, expect, test } from 'vitest'
import { addClosing } from '#lib/contact-point/commands/contact-point.ts'
import { ClosingInput } from '#lib/contact-point/schema/contact-point.ts'
import { nightly } from '#lib/night/nightly-job.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { Day } from '#lib/time/today.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { membershipOf } from '#tests/factories/referral.ts'
import { cardType, filledIn, route } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

/** Half past five in Brussels, in winter. */
const nightOf = (day: Day) => new Date(`${day}T04:30:00Z`)
const sentOn = new Date('2026-12-21T09:00:00Z') // a Monday, four days before Christmas

beforeAll(async () => {
  for (const place of [pelt, deerlijk]) await route(behindTheScenes, place, membershipOf(place.contactPerson))
  // In Pelt nobody is there the day before Christmas.
  const closing = ClosingInput.parse({ from: '2026-12-24', until: '', reason: 'Brugdag' })
  await inTenant(pelt.coordinator, async (tx) => made(await addClosing(tx, pelt.coordinator, closing, sentOn)))
})

async function aSentCard(place: CastMunicipality) {
  const input = filledIn(place, await cardType(behindTheScenes, place))
  return inTenant(place.partner, async (tx) => made(await sendReferral(tx, place.partner, input, sentOn)))
}
const late = async (place: CastMunicipality, day: Day) =>
  (await inTenant(place.coordinator, (tx) => waitingCards(tx, place.coordinator, day))).filter(({ kind }) => kind === 'cardLate').map(({ title, count, on, path }) => [title, count, on, path])
const mails = async (place: CastMunicipality) =>
  (await behindTheScenes.query<{ told: string; name: string }>(
    `select o.template || ' ' || (o.facts ->> 'number') || ' ' || coalesce(o.facts ->> 'day', '') as told, u.email as name from outbox_mail o left join user_account u on u.id = o.to_user_id
     where o.municipality_id = $1 and o.template like 'deadline%' order by o.created_at, 1`, [place.id])).rows.map(({ told, name }) => `${told} to ${name}`)

test('the first step skips Christmas and the day the contact point is closed, then the coordinator is called', async () => {
  const [card, elsewhere] = [await aSentCard(pelt), await aSentCard(deerlijk)]
  // Tuesday 22, Wednesday 23, Monday 28, Tuesday 29, Wednesday 30: not Thursday 24 (closed), Friday 25 (Christmas) or a weekend.
  expect(card.dueOn).toBe('2026-12-30')
  // Where the contact point is open on the 24th the fifth day is a day earlier.
  expect(elsewhere.dueOn).toBe('2026-12-29')

  for (const day of ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'] as const) await nightly({ municipalityId: pelt.id }, nightOf(day))
  expect(await mails(pelt)).toEqual([])
  const soon = `deadlineSoon ${card.number} 2026-12-30 to contactperson@pelt.example`
  await nightly({ municipalityId: pelt.id }, nightOf('2026-12-29'))
  expect(await mails(pelt)).toEqual([soon])
  await nightly({ municipalityId: pelt.id }, nightOf('2026-12-30'))
  expect(await mails(pelt)).toEqual([soon])
  expect(await late(pelt, '2026-12-30')).toEqual([])

  const called = `deadlineLate ${card.number} 2026-12-30 to coordinator@pelt.example`
  expect(await late(pelt, '2026-12-31')).toEqual([['othersContact', 1, '2026-12-30', `/doorverwijzingen/${card.number}`]])
  for (const day of ['2026-12-31', '2027-01-01', '2027-01-04'] as const) await nightly({ municipalityId: pelt.id }, nightOf(day))
  expect(await mails(pelt)).toEqual([soon, called])
  expect(await mails(deerlijk)).toEqual([])
})

test('on a holiday nobody is called: the coordinator hears on the first day somebody is there', async () => {
  const place = deerlijk
  const card = { number: (await behindTheScenes.query<{ number: number }>('select number from referral where municipality_id = $1', [place.id])).rows[0]!.number }
  await behindTheScenes.query(`insert into closing_day (municipality_id, day, reason) values ($1, '2026-12-30', 'Inventaris'), ($1, '2026-12-31', 'Inventaris')`, [place.id])
  // The day was Tuesday 29; closed on 30 and 31, New Year on Friday, then a weekend.
  for (const day of ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'] as const) await nightly({ municipalityId: place.id }, nightOf(day))
  expect(await mails(place)).toEqual([])
  await nightly({ municipalityId: place.id }, nightOf('2027-01-04'))
  expect(await mails(place)).toEqual([`deadlineLate ${card.number} 2026-12-29 to coordinator@deerlijk.example`])
})
