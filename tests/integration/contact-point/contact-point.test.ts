import { describe, expect, it } from 'vitest'
import { addClosing, openAgain, setContactPoint } from '#lib/contact-point/commands/contact-point.ts'
import { addNumber, changeNumber, checkNumbers, removeNumber, setOwnNumber } from '#lib/contact-point/commands/numbers.ts'
import { contactPointPage } from '#lib/contact-point/queries/contact-point-page.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { urgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { ContactPointInput } from '#lib/contact-point/schema/contact-point.ts'
import { addStaffedDays } from '#lib/time/working-days.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date('2026-11-25T09:00:00Z')
const today = '2026-11-25'

const place = (version: number, change: object = {}) => ContactPointInput.parse({
  version: String(version), staffedDays: ['1', '2', '4', '5'], step1: '3', step2: '8', step3: '20', step4: '40', senderName: 'het sociaal huis', complaintsUrl: 'https://pelt.example/meldpunt', complaintsPhone: '', ...change,
})
const set = (version: number, change: object = {}, who = pelt) => inTenant(who.coordinator, (tx) => setContactPoint(tx, who.coordinator, place(version, change)))
const here = (who: CastMunicipality) => inTenant(who.coordinator, (tx) => contactPoint(tx, who.id))
const numbers = (who: CastMunicipality) => inTenant(who.coordinator, (tx) => urgentNumbers(tx, who.id))

describe('the contact point', () => {
  it('is set once, and changed from the version one saw', async () => {
    expect(await set(0)).toMatchObject({ ok: true })
    expect(await here(pelt)).toMatchObject({ ladder: [3, 8, 20, 40], senderName: 'het sociaal huis', complaintsUrl: 'https://pelt.example/meldpunt', version: 1 })
    expect(await set(0, { step1: '2' })).toMatchObject({ ok: false, stale: { version: 1, theirs: { step1: '3', staffedDays: ['1', '2', '4', '5'] } } })
    expect(await set(1, { step1: '2' })).toMatchObject({ ok: true })
    expect(await set(1, { step1: '1' })).toMatchObject({ ok: false, stale: { version: 2, theirs: { step1: '2' } } })
  })

  it('is the municipality’s own', async () => {
    expect(await here(deerlijk)).toMatchObject({ ladder: [5, 10, 21, 45], senderName: 'Deerlijk', version: 0 })
  })

  it('set by two at once is set by one of them', async () => {
    const both = await Promise.all([set(0, { step1: '4' }, deerlijk), set(0, { step1: '5' }, deerlijk)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('leaves an audit event with the days and never with a name', async () => {
    const { rows } = await behindTheScenes.query<{ detail: object }>(`select detail from audit_event where municipality_id = $1 and kind = 'contactPoint.changed' order by seq limit 1`, [pelt.id])
    expect(rows[0]?.detail).toEqual({ ladder: '3,8,20,40', staffedDays: '1,2,4,5' })
  })
})

describe('closing days', () => {
  const close = (from: string, until: string | null, reason = 'Kerstverlof', who = pelt) =>
    inTenant(who.coordinator, (tx) => addClosing(tx, who.coordinator, { from, until, reason } as Parameters<typeof addClosing>[2], now))
  const periods = async (who = pelt) => (await inTenant(who.coordinator, (tx) => contactPointPage(tx, who.coordinator, today))).periods

  it('lengthen a deadline that runs across them, and are taken away again', async () => {
    const calendar = async () => (await here(pelt)).calendar
    const before = addStaffedDays('2026-12-22', 3, await calendar())
    expect(await close('2026-12-24', '2026-12-31')).toMatchObject({ ok: true, value: { days: 8 } })
    expect(addStaffedDays('2026-12-22', 3, await calendar()) > before).toBe(true)
    expect(await periods()).toEqual([{ from: '2026-12-24', until: '2026-12-31', reason: 'Kerstverlof' }])
    expect(await periods(deerlijk)).toEqual([])

    const open = () => inTenant(pelt.coordinator, (tx) => openAgain(tx, pelt.coordinator, { from: '2026-12-24', until: '2026-12-31' }))
    await expect(inTenant(deerlijk.coordinator, (tx) => openAgain(tx, deerlijk.coordinator, { from: '2026-12-24', until: '2026-12-31' }))).rejects.toThrow('Not found here')
    expect(await open()).toMatchObject({ ok: true, value: { days: 8 } })
    expect(addStaffedDays('2026-12-22', 3, await calendar())).toBe(before)
    await expect(open()).rejects.toThrow('Not found here')
  })

  it('that overlap take the reason that came last', async () => {
    await close('2027-03-01', '2027-03-03', 'Verhuis')
    await close('2027-03-03', '2027-03-04', 'Opleiding')
    expect((await periods()).filter(({ from }) => from.startsWith('2027-03'))).toEqual([
      { from: '2027-03-01', until: '2027-03-02', reason: 'Verhuis' }, { from: '2027-03-03', until: '2027-03-04', reason: 'Opleiding' },
    ])
  })

  it('are not taken for a day that is over, nor for so many in a row that a card lies still', async () => {
    expect(await close('2026-11-24', null)).toMatchObject({ ok: false, refusal: 'closingPast', field: 'from' })
    expect(await close('2026-11-25', null)).toMatchObject({ ok: true })
    expect(await close('2027-07-05', '2027-07-30')).toMatchObject({ ok: true })
    expect(await close('2027-07-31', '2027-08-20')).toMatchObject({ ok: false, refusal: 'closingTooLong', values: { most: 31 } })
  })

  it('come with the public holidays of the year to come', async () => {
    const { holidays } = await inTenant(pelt.coordinator, (tx) => contactPointPage(tx, pelt.coordinator, today))
    expect(holidays).toHaveLength(10)
    expect([holidays[0], holidays.at(-1)]).toEqual(['2026-12-25', '2027-11-11'])
  })
})

describe('urgent numbers', () => {
  const add = (number: string, label: string | null) => inTenant(pelt.coordinator, (tx) => addNumber(tx, pelt.coordinator, { number, label }, now))
  const change = (was: string, version: number, number: string, label: string | null) =>
    inTenant(pelt.coordinator, (tx) => changeNumber(tx, pelt.coordinator, { was, version, number, label }, now))

  it('become the municipality’s own with the first change, in the order they had', async () => {
    expect(await add('011 80 00 00', 'Nachtwacht')).toMatchObject({ ok: true })
    expect((await numbers(pelt)).numbers.map(({ number }) => number)).toEqual(['112', '1733', '1813', '1712', '011 80 00 00'])
    expect((await numbers(pelt)).numbers.at(-1)).toMatchObject({ label: 'Nachtwacht', checkedOn: today })
    expect((await numbers(deerlijk)).numbers.every(({ version }) => version === 0)).toBe(true)
  })

  it('stand there once', async () => {
    expect(await add('1733', null)).toMatchObject({ ok: false, refusal: 'sameNumber', field: 'number' })
    expect(await change('1813', 1, '1712', null)).toMatchObject({ ok: false, refusal: 'sameNumber' })
  })

  it('are worded and corrected from the version one saw; the one for danger stays', async () => {
    expect(await change('1733', 1, '1733', 'Dokter van wacht')).toMatchObject({ ok: true })
    expect(await change('1733', 1, '1733', 'Te laat')).toMatchObject({ ok: false, stale: { version: 2, theirs: { label: 'Dokter van wacht' } } })
    expect(await change('112', 1, '101', 'Politie')).toMatchObject({ ok: false, refusal: 'dangerStays' })
    expect(await change('112', 1, '112', 'Help!')).toMatchObject({ ok: true })
    expect(await inTenant(pelt.coordinator, (tx) => removeNumber(tx, pelt.coordinator, '112'))).toMatchObject({ ok: false, refusal: 'dangerStays' })
    expect(await inTenant(pelt.coordinator, (tx) => removeNumber(tx, pelt.coordinator, '1712'))).toMatchObject({ ok: true })
    await expect(change('1712', 1, '1712', 'x')).rejects.toThrow('Not found here')
    expect((await numbers(pelt)).numbers.map(({ number }) => number)).toEqual(['112', '1733', '1813', '011 80 00 00'])
  })

  it('are all checked in one step, the municipality’s own too', async () => {
    const own = (version: number, ownNumber: string | null) => inTenant(pelt.coordinator, (tx) => setOwnNumber(tx, pelt.coordinator, { version, ownNumber, ownNumberLabel: 'sociaal huis' }, now))
    const { version } = await here(pelt)
    expect(await own(version, '011 80 81 82')).toMatchObject({ ok: true })
    expect(await here(pelt)).toMatchObject({ ownNumberCheckedOn: today })
    expect(await own(version, null)).toMatchObject({ ok: false, stale: { theirs: { ownNumber: '011 80 81 82' } } })
    const later = new Date('2027-12-24T09:00:00Z')
    expect(await inTenant(pelt.coordinator, (tx) => checkNumbers(tx, pelt.coordinator, later))).toMatchObject({ ok: true, value: { numbers: 4 } })
    expect((await numbers(pelt)).numbers.every(({ checkedOn }) => checkedOn === '2027-12-24')).toBe(true)
    expect(await here(pelt)).toMatchObject({ ownNumberCheckedOn: '2027-12-24' })
  })

  it('are not more than anybody reads', async () => {
    for (let i = 1; i <= 8; i++) expect(await add(`011 80 00 0${i}`, 'x')).toMatchObject({ ok: true })
    expect(await add('011 80 00 09', 'x')).toMatchObject({ ok: false, refusal: 'tooManyNumbers' })
  })
})
