import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addNote } from '#lib/referral/commands/add-note.ts'
import { addHandover, moveHandover } from '#lib/referral/commands/handovers.ts'
import { addPerson, removePerson } from '#lib/referral/commands/household.ts'
import { relate } from '#lib/referral/commands/relate.ts'
import { searchCards } from '#lib/referral/commands/search.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { cardList } from '#lib/referral/queries/card-list.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { letterPage } from '#lib/referral/queries/letter.ts'
import { whoLooked } from '#lib/referral/queries/who-looked.ts'
import { CardFilter } from '#lib/referral/schema/list.ts'
import { AddPersonInput, SearchInput } from '#lib/referral/schema/person.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const page = (actor: MemberActor, number: number | string) => inTenant(actor, (tx) => cardPage(tx, actor, String(number), sendingDay))
const list = (actor: MemberActor, asked: Record<string, string> = {}) => inTenant(actor, (tx) => cardList(tx, actor, CardFilter.parse(asked), '2026-11-23'))
const search = (actor: MemberActor, typed: Record<string, string>) => inTenant(actor, async (tx) => made(await searchCards(tx, actor, SearchInput.parse({ name: '', birthYear: '', phone: '', ...typed }))))
const eventsOf = async ({ id }: MadeCard) => (await behindTheScenes.query<{ kind: string; purpose: string | null }>(`select kind, detail->>'purpose' as purpose from audit_event where subject_id = $1 order by seq`, [id])).rows

describe('one card', () => {
  test('is opened for its holder and the coordinator, and each view is recorded with why', async () => {
    const card = await aCard(pelt)
    for (const actor of [pelt.contactPerson, pelt.coordinator]) {
      expect(await page(actor, card.number)).toMatchObject({
        number: card.number, question: 'Geraakt niet wijs uit haar papieren.', referrer: { organisation: 'Huisartsenpraktijk' },
        persons: [{ name: 'Maria Claes', birthYear: '1948', phone: '+3211808182', address: 'Dorpsstraat 3' }],
        agreements: [{ about: 'contact', holds: true, signature: 'Maria Claes' }, { about: 'wordBack', holds: true }],
      })
    }
    expect(await eventsOf(card)).toEqual([{ kind: 'referral.viewed', purpose: 'handling' }, { kind: 'referral.viewed', purpose: 'handling' }])
  })

  test.each(['0', '012', '12a', '-1', '1.5', '99999999999', '1 or 1=1'])('no number like %s is found', async (number) => {
    expect(await page(pelt.coordinator, number)).toBeNull()
  })

  test('is not found by its maker, the rest of the team, or anybody of another municipality', async () => {
    const card = await aCard(pelt)
    for (const actor of [pelt.partner, pelt.fieldWorker, pelt.volunteer, pelt.alderman]) expect(await page(actor, card.number)).toBeNull()
    const there = await aCard(deerlijk)
    for (const actor of [deerlijk.coordinator, deerlijk.contactPerson]) expect((await page(actor, card.number))?.id).not.toBe(card.id)
    expect((await page(deerlijk.coordinator, there.number))?.id).toBe(there.id)
  })

  test('one letter altered in a sentence that was agreed to no longer holds', async () => {
    const card = await aCard(pelt)
    await behindTheScenes.query(`update referral_agreement set language = 'fr' where referral_id = $1 and about = 'contact'`, [card.id])
    expect((await page(pelt.contactPerson, card.number))?.agreements.map(({ holds }) => holds)).toEqual([false, true])
  })

  test('that was withdrawn tells what happened and nobody’s name', async () => {
    const card = await aCard(pelt)
    await inTenant(pelt.partner, async (tx) => made(await withdrawReferral(tx, pelt.partner, { referralId: card.id, version: 1 }, sendingDay)))
    expect(await page(pelt.contactPerson, card.number)).toMatchObject({ withdrawn: true, persons: [], question: null, same: [], acts: [] })
    expect(await inTenant(pelt.contactPerson, (tx) => letterPage(tx, pelt.contactPerson, String(card.number), 'contact', sendingDay))).toBeNull()
    expect(await eventsOf(card)).toEqual([{ kind: 'referral.withdrawn', purpose: null }])
  })
})

describe('the list', () => {
  test('what waits is one’s own, the longest overdue on top; a coordinator reads all cards, who holds cards those', async () => {
    const [late, soon, hers] = [await aCard(pelt, { sentAt: new Date('2026-11-02T09:00:00Z'), name: 'Jos Laat' }), await aCard(pelt, { name: 'An Straks' }), await aCard(pelt, { owner: pelt.coordinator, name: 'Bij Haar' })]
    const waiting = await list(pelt.contactPerson)
    expect(waiting.rows[0]).toMatchObject({ number: late.number, name: 'Jos Laat', holder: 'Jef contactPerson', dueOn: '2026-11-09' })
    expect(waiting.rows.map(({ number }) => number)).toContain(soon.number)
    const numbers = async (actor: MemberActor, asked: Record<string, string>) => (await list(actor, asked)).rows.map(({ number }) => number)
    expect(await numbers(pelt.contactPerson, { lijst: 'alles' })).not.toContain(hers.number)
    expect(await numbers(pelt.coordinator, { lijst: 'alles' })).toEqual(expect.arrayContaining([late.number, soon.number, hers.number]))
    expect(await numbers(pelt.coordinator, { late: '1' })).toEqual([late.number])
    expect(await numbers(pelt.coordinator, { nummers: `${soon.number},${hers.number}` })).toEqual([soon.number, hers.number])
    expect(await numbers(pelt.coordinator, { toestand: 'closed', buurt: 'het-dorp' })).not.toContain(soon.number)
    expect(await numbers(pelt.coordinator, { toestand: 'sent', buurt: 'elders' })).toEqual([])
    expect((await list(deerlijk.coordinator, { lijst: 'alles' })).rows.map(({ id }) => id)).not.toContain(late.id)
  })

  test('is paged by key, and each page says whose names were shown', async () => {
    for (let turn = 0; turn < 3; turn++) await aCard(deerlijk, { owner: deerlijk.coordinator })
    const seen: number[] = []
    let after: string | null = null
    do {
      const asked: Record<string, string> = after ? { lijst: 'alles', after } : { lijst: 'alles' }
      const found: Awaited<ReturnType<typeof list>> = await inTenant(deerlijk.coordinator, (tx) => cardList(tx, deerlijk.coordinator, CardFilter.parse(asked), '2026-11-23', { take: 2 }))
      seen.push(...found.rows.map(({ number }) => number))
      after = found.next
    } while (after)
    expect(new Set(seen).size).toBe(seen.length)
    const { rows } = await behindTheScenes.query<{ cards: string[] }>(`select detail->'cards' as cards from audit_event where municipality_id = $1 and kind = 'referral.listed' order by seq desc limit 1`, [deerlijk.id])
    expect(rows[0]?.cards).toContain(String(seen.at(-1)))
  })

  test('a file without names records no look at anybody', async () => {
    const card = await aCard(pelt, { name: 'Zonder Blik' })
    const { rows } = await inTenant(pelt.coordinator, (tx) => cardList(tx, pelt.coordinator, CardFilter.parse({ lijst: 'alles' }), '2026-11-23', { take: 5000, names: false }))
    expect(rows.every(({ name }) => name === null)).toBe(true)
    expect(await eventsOf(card)).toEqual([])
  })
})

describe('who phones in is found', () => {
  test('a name alone is not looked up, and the year is asked', () => {
    const typed = { name: 'Elise Van den Bossche', birthYear: '', phone: '' }
    expect(SearchInput.safeParse(typed).error?.issues).toMatchObject([{ path: ['birthYear'], message: 'referral.errors.searchYear' }])
    expect(SearchInput.safeParse({ ...typed, phone: '011 64 00 01' }).success).toBe(true)
  })

  test('by exact name and year however it is written, or by phone; the search and what it found are recorded', async () => {
    const card = await aCard(pelt, { name: 'Élise Van den Bossche', birthYear: 1931, phone: '+3211640001' })
    expect(await search(pelt.contactPerson, { name: 'van den bossche, elise', birthYear: '1931' })).toEqual({ numbers: [card.number], elsewhere: null })
    expect(await search(pelt.coordinator, { phone: '011 64 00 01' })).toEqual({ numbers: [card.number], elsewhere: null })
    expect(await search(pelt.coordinator, { name: 'Elise Van den Bossche', birthYear: '1932' })).toEqual({ numbers: [], elsewhere: null })
    expect(await search(deerlijk.coordinator, { phone: '011 64 00 01' })).toEqual({ numbers: [], elsewhere: null })
    expect(await eventsOf(card)).toEqual([{ kind: 'referral.found', purpose: 'search' }, { kind: 'referral.found', purpose: 'search' }])
  })

  test('by name where no year stands on the card, whatever year was said', async () => {
    const card = await aCard(pelt, { name: 'Nand Zonderjaar', birthYear: null, phone: null })
    expect(await search(pelt.contactPerson, { name: 'Nand Zonderjaar', birthYear: '1947' })).toEqual({ numbers: [card.number], elsewhere: null })
    expect(await search(deerlijk.contactPerson, { name: 'Nand Zonderjaar', birthYear: '1947' })).toEqual({ numbers: [], elsewhere: null })
  })

  test('who does not hold the card hears who does, and nothing else', async () => {
    const card = await aCard(pelt, { owner: pelt.coordinator, name: 'Rik Elders', birthYear: 1950, phone: null })
    expect(await search(pelt.contactPerson, { name: 'Rik Elders', birthYear: '1950' })).toEqual({ numbers: [], elsewhere: { number: card.number, name: 'Jef coordinator' } })
    for (const actor of [pelt.fieldWorker, pelt.partner]) expect(await search(actor, { name: 'Rik Elders', birthYear: '1950' })).toEqual({ numbers: [], elsewhere: null })
  })
})

describe('cards that belong together', () => {
  test('are found by name, year and address, joined with a trace on both, or said to be somebody else', async () => {
    const [one, other, stranger] = [
      await aCard(pelt, { name: 'Leo Dubbel', birthYear: 1940, address: 'Kerkstraat 1', phone: null }), await aCard(pelt, { name: 'Dubbel Leo', birthYear: 1940, address: 'Kerkstr. 1', phone: null }),
      await aCard(pelt, { name: 'Leo Dubbel', birthYear: 1940, address: 'Elders 9', phone: null }),
    ]
    expect((await page(pelt.contactPerson, one.number))?.same.map(({ number, by }) => [number, by])).toEqual([[other.number, 'same'], [stranger.number, 'name']])
    const relating = (otherId: string, relation: 'samePerson' | 'notTheSame') => inTenant(pelt.contactPerson, async (tx) => made(await relate(tx, pelt.contactPerson, { referralId: one.id, otherId, relation }, sendingDay)))
    await relating(other.id, 'samePerson')
    await relating(stranger.id, 'notTheSame')
    const after = await page(pelt.contactPerson, other.number)
    expect(after?.relations).toMatchObject([{ number: one.number, kind: 'samePerson' }])
    expect(after?.events.map(({ kind }) => kind)).toEqual(['sent', 'joined'])
    expect((await page(pelt.contactPerson, one.number))?.same).toEqual([])
  })

  test('nobody joins a card they may not read', async () => {
    const [one, hers] = [await aCard(pelt), await aCard(pelt, { owner: pelt.coordinator })]
    await expect(inTenant(pelt.contactPerson, (tx) => relate(tx, pelt.contactPerson, { referralId: one.id, otherId: hers.id, relation: 'samePerson' }, sendingDay))).rejects.toThrow(NotFoundHere)
    expect((await page(pelt.contactPerson, one.number))?.same.map(({ id }) => id)).not.toContain(hers.id)
  })

  test('somebody under the same roof is added and taken off; the first person stays', async () => {
    const card = await aCard(pelt)
    const add = (name: string) => inTenant(pelt.contactPerson, async (tx) => made(await addPerson(tx, pelt.contactPerson, AddPersonInput.parse({ referralId: card.id, name, birthYear: '1950', phone: '' }), sendingDay)))
    await add('Jan Claes')
    const [first, second] = (await page(pelt.contactPerson, card.number))!.persons
    expect(second).toMatchObject({ name: 'Jan Claes', position: 1 })
    const remove = (personId: string) => inTenant(pelt.contactPerson, (tx) => removePerson(tx, pelt.contactPerson, { referralId: card.id, personId }, sendingDay))
    expect(await remove(first!.id)).toMatchObject({ ok: false, refusal: 'firstPerson' })
    made(await remove(second!.id))
    expect((await page(pelt.contactPerson, card.number))?.persons).toHaveLength(1)
    await expect(inTenant(pelt.partner, (tx) => removePerson(tx, pelt.partner, { referralId: card.id, personId: first!.id }, sendingDay))).rejects.toThrow(NotFoundHere)
  })
})

test('a hand-over has a state of its own, and what is over stays over', async () => {
  const card = await aContactedCard(pelt)
  made(await inTenant(pelt.contactPerson, (tx) => addHandover(tx, pelt.contactPerson, { referralId: card.id, kind: 'gbo', organisationId: null, receiver: 'Team GBO', bound: true, agreed: true }, sendingDay)))
  const [handover] = (await page(pelt.contactPerson, card.number))!.handovers
  expect(handover).toMatchObject({ state: 'asked', receiver: 'Team GBO', kind: 'gbo' })
  expect((await page(pelt.contactPerson, card.number))?.agreements).toContainEqual(expect.objectContaining({ about: 'recipient', recipient: 'Team GBO', way: 'oral' }))
  const move = (to: 'accepted' | 'ended' | 'asked', version: number) => inTenant(pelt.contactPerson, (tx) => moveHandover(tx, pelt.contactPerson, { handoverId: handover!.id, version, to }, sendingDay))
  made(await move('accepted', 1))
  expect(await move('ended', 1)).toMatchObject({ ok: false, stale: { version: 2 } })
  made(await move('ended', 2))
  expect(await move('accepted', 3)).toMatchObject({ ok: false, refusal: 'handoverOver' })
  await expect(inTenant(pelt.partner, (tx) => moveHandover(tx, pelt.partner, { handoverId: handover!.id, version: 3, to: 'ended' }, sendingDay))).rejects.toThrow(NotFoundHere)
  const untouched = await aCard(pelt)
  expect(await inTenant(pelt.contactPerson, (tx) => addHandover(tx, pelt.contactPerson, { referralId: untouched.id, kind: 'gbo', organisationId: null, receiver: 'Team GBO', bound: true, agreed: true }, sendingDay))).toMatchObject({ refusal: 'contactFirst' })
})

test('nobody is handed over to an organisation without an agreement or without professional secrecy, nor to one of another municipality', async () => {
  const card = await aContactedCard(pelt)
  const organisation = async (place: typeof pelt, agreementUntil: string, secrecy: 'professional' | 'discretion' = 'professional') => inTenant(place.coordinator, async (tx) =>
    (await tx.organisation.create({ data: { municipalityId: place.id, name: `Dienst ${randomUUID()}`, kind: 'firstLine', secrecy, agreementUntil: new Date(agreementUntil) }, select: { id: true } })).id)
  const ask = (organisationId: string, kind: 'specialised' | 'other' = 'specialised') => inTenant(pelt.contactPerson, (tx) => addHandover(tx, pelt.contactPerson, { referralId: card.id, kind, organisationId, receiver: 'De dienst', bound: true, agreed: true }, sendingDay))
  expect(await ask(await organisation(pelt, '2026-11-22'))).toMatchObject({ ok: false, refusal: 'noAgreement', field: 'organisationId' })
  made(await ask(await organisation(pelt, '2026-11-23')))
  const discreet = await organisation(pelt, '2027-11-23', 'discretion')
  expect(await ask(discreet)).toMatchObject({ ok: false, refusal: 'notBound', field: 'organisationId' })
  made(await ask(discreet, 'other'))
  await expect(ask(await organisation(deerlijk, '2027-11-23'))).rejects.toThrow(NotFoundHere)
})

test('who stands in no list is asked about professional secrecy too, and that somebody said so stays on record', async () => {
  const card = await aContactedCard(pelt)
  const ask = (kind: 'gbo' | 'specialised' | 'other', bound: boolean) =>
    inTenant(pelt.contactPerson, (tx) => addHandover(tx, pelt.contactPerson, { referralId: card.id, kind, organisationId: null, receiver: 'Een dienst', bound, agreed: true }, sendingDay))
  for (const kind of ['gbo', 'specialised'] as const) expect(await ask(kind, false)).toMatchObject({ ok: false, refusal: 'boundAsked', field: 'bound' })
  made(await ask('other', true))
  made(await ask('gbo', true))
  const { events } = (await page(pelt.contactPerson, card.number))!
  expect(events.filter(({ kind }) => kind === 'handoverAsked').map(({ detail }) => detail)).toEqual([{ handover: 'other' }, { handover: 'gbo', bound: true }])
})

test('who looked tells each day, person and what for, and asking it is looking too', async () => {
  const card = await aCard(pelt, { name: 'Gezien Geweest' })
  await page(pelt.contactPerson, card.number)
  await list(pelt.coordinator, { nummers: String(card.number) })
  await inTenant(pelt.contactPerson, async (tx) => made(await addNote(tx, pelt.contactPerson, { referralId: card.id, text: 'Genoteerd.', shared: 'shared' }, sendingDay)))
  await inTenant(pelt.contactPerson, (tx) => letterPage(tx, pelt.contactPerson, String(card.number), 'contact', sendingDay))
  const seen = await inTenant(pelt.contactPerson, (tx) => whoLooked(tx, pelt.contactPerson, String(card.number)))
  expect(seen?.name).toBe('Gezien Geweest')
  expect(seen?.looks.map(({ name, what, times }) => [name, what, times])).toEqual([
    ['Jef contactPerson', 'opened', 1], ['Jef contactPerson', 'printed', 1], ['Jef contactPerson', 'worked', 1], ['Jef coordinator', 'listed', 1],
  ])
  expect(await inTenant(pelt.partner, (tx) => whoLooked(tx, pelt.partner, String(card.number)))).toBeNull()
  expect((await eventsOf(card)).at(-1)?.kind).toBe('referral.looksRead')
})
