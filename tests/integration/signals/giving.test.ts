import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { limits } from '#lib/auth/throttle.ts'
import { countTurn } from '#lib/signals/commands/count-turn.ts'
import { givePublicSignal, giveSignal } from '#lib/signals/commands/give-signal.ts'
import { setPublicForm } from '#lib/signals/commands/public-form.ts'
import { sortSignals } from '#lib/signals/commands/sort-signals.ts'
import { moveTheme } from '#lib/signals/commands/edit-theme.ts'
import { followCodeOf } from '#lib/signals/follow-code.ts'
import { followed } from '#lib/signals/queries/followed.ts'
import { ownGiven } from '#lib/signals/queries/own-given.ts'
import { publicFormPage } from '#lib/signals/queries/public-form.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { linkOf } from '#tests/factories/sending.ts'
import { aSignal, aTheme, membershipOf, signalTyped, visitorOf } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const rowOf = async (id: string) => (await behindTheScenes.query<Record<string, unknown>>('select * from signal where id = $1', [id])).rows[0]
const follow = async (code: string, address: string = randomUUID()) => {
  const answer = await followed(code, address)
  if ('minutes' in answer) throw new Error('asked too often')
  return answer.found
}
const opened = (place: CastMunicipality, open: 'yes' | 'no' = 'yes') =>
  inTenant(place.coordinator, async (tx) => made(await setPublicForm(tx, place.coordinator, { neighbourhoodId: place.neighbourhood.id, open })))
const publicly = (place: CastMunicipality, over: object = {}) => {
  const visitor = visitorOf(place)
  const { neighbourhoodId: _, ...typed } = signalTyped(place)
  return inTenant(visitor, (tx) => givePublicSignal(tx, visitor, { ...typed, neighbourhood: place.neighbourhood.slug, website: null, ...over }, testDay))
}

describe('a signal', () => {
  test('is kept with its place and its giver, and its code only as a hash', async () => {
    const { id } = await aSignal(pelt)
    const row = await rowOf(id)
    expect(row).toMatchObject({ source: 'member', given_by_id: membershipOf(pelt.fieldWorker), link_id: null, theme_id: null, street: 'Kerkstraat' })
    expect(JSON.stringify(row)).not.toContain(followCodeOf(id))
  })

  test('of who holds a link says so', async () => {
    const holder = await linkOf(behindTheScenes, pelt)
    const { id } = await aSignal(pelt, {}, holder)
    expect(await rowOf(id)).toMatchObject({ source: 'link', given_by_id: null, link_id: holder.linkId })
    await inTenant(holder, async (tx) => expect((await ownGiven(tx, holder)).signals.map((one) => one.id)).toEqual([id]))
    const another = await linkOf(behindTheScenes, pelt)
    await inTenant(another, async (tx) => expect((await ownGiven(tx, another)).signals).toEqual([]))
  })

  test.each([
    ['Ik maak me zorgen over Maria Peeters', 'organisation', 'looksLikePerson'],
    ['bel eens naar 0475 12 34 56', 'organisation', 'looksLikePerson'],
    ['het huis in de Dorpsstraat 12', 'organisation', 'looksLikePerson'],
    ['het nummer is 85.07.30-033.28', 'text', 'nationalNumber'],
  ])('that says “%s” is not kept', async (text, field, refusal) => {
    await inTenant(pelt.partner, async (tx) => expect(await giveSignal(tx, pelt.partner, { ...signalTyped(pelt), text }, testDay)).toMatchObject({ field, refusal }))
  })

  test('about an organisation is kept when its giver says so; a national number never is', async () => {
    await aSignal(pelt, { text: 'Bij Maria Peeters NV is de parking te klein', organisation: true })
    await inTenant(pelt.partner, async (tx) => {
      const typed = { ...signalTyped(pelt), text: 'het nummer is 85.07.30-033.28', organisation: true }
      expect(await giveSignal(tx, pelt.partner, typed, testDay)).toMatchObject({ refusal: 'nationalNumber' })
    })
  })

  test('may name a partner, an association and a neighbourhood of here without being asked', async () => {
    await behindTheScenes.query(`insert into organisation (municipality_id, id, name, kind) values ($1, gen_random_uuid(), 'Bakkerij Jan Claes', 'informal')`, [pelt.id])
    await aSignal(pelt, { text: 'Voor Bakkerij Jan Claes in Het Dorp ligt een put' })
    const { coordinator } = deerlijk
    await inTenant(coordinator, async (tx) => {
      const elsewhere = await giveSignal(tx, coordinator, { ...signalTyped(deerlijk), text: 'Ik zag Jan Claes bij de bakkerij' }, testDay)
      expect(elsewhere).toMatchObject({ refusal: 'looksLikePerson', values: { found: 'Jan Claes' } })
    })
  })

  test('cannot be about a neighbourhood of another municipality', async () => {
    await inTenant(pelt.fieldWorker, async (tx) =>
      expect(await giveSignal(tx, pelt.fieldWorker, { ...signalTyped(pelt), neighbourhoodId: deerlijk.neighbourhood.id }, testDay)).toMatchObject({ refusal: 'neighbourhoodGone' }))
  })
})

describe('the code of a signal', () => {
  test('tells what became of its theme, up to the answer, and never what anybody wrote', async () => {
    const first = await aSignal(pelt, { text: 'Na zes uur rijdt geen bus meer.' })
    const second = await aSignal(pelt, { text: 'Ik geraak niet meer thuis na mijn werk.' })
    const code = followCodeOf(first.id)
    expect(await follow(code)).toMatchObject({ municipality: { slug: 'pelt' }, place: 'Het Dorp', theme: null, setAsideReason: null })

    const theme = await aTheme(pelt, 'Geen bus meer na zes uur', [first.id, second.id])
    expect(await follow(code)).toMatchObject({ theme: { title: 'Geen bus meer na zes uur', state: 'noticed', answer: null } })
    await inTenant(pelt.coordinator, async (tx) =>
      made(await moveTheme(tx, pelt.coordinator, { themeId: theme.id, version: 1, act: 'answer', answer: 'Vanaf maart rijdt er een belbus.', organisation: false }, testDay)))
    const end = await follow(code)
    expect(end).toMatchObject({ theme: { state: 'answered', answer: 'Vanaf maart rijdt er een belbus.' } })
    expect(JSON.stringify(end)).not.toMatch(/thuis na mijn werk|Na zes uur rijdt geen bus meer\./)
  })

  test('tells why it was set aside', async () => {
    const { id } = await aSignal(pelt)
    await inTenant(pelt.coordinator, async (tx) =>
      made(await sortSignals(tx, pelt.coordinator, { do: 'aside', signals: [id], themeId: null, title: null, reason: 'Dit is iets voor de wegendienst.', organisation: false })))
    expect(await follow(followCodeOf(id))).toMatchObject({ theme: null, setAsideReason: 'Dit is iets voor de wegendienst.' })
  })

  test('is read as people write it, and of nobody when it is none', async () => {
    const { id } = await aSignal(pelt)
    const code = followCodeOf(id)
    expect(code).toMatch(/^[2-9A-Y]{12}$/)
    expect(await follow(code.toLowerCase().replace(/(.{4})/g, '$1 '))).toMatchObject({ code })
    for (const wrong of ['', 'x', '0000-0000-0000', code.slice(1), `${code}2`, id, "' or true --", '4KXR-9TQM-7HWC']) expect(await follow(wrong)).toBeNull()
  })

  test('opens its own municipality and no other', async () => {
    const [here, there] = [await aSignal(pelt), await aSignal(deerlijk)]
    expect(await follow(followCodeOf(here.id))).toMatchObject({ municipality: { slug: 'pelt' } })
    expect(await follow(followCodeOf(there.id))).toMatchObject({ municipality: { slug: 'deerlijk' } })
  })

  test('is looked up only so often from one address', async () => {
    const code = followCodeOf((await aSignal(pelt)).id)
    for (let turn = 0; turn < limits.followCode; turn++) await followed('niets', 'een-adres')
    expect(await followed(code, 'een-adres')).toEqual({ minutes: expect.any(Number) as number })
    expect(await follow(code, 'een-ander-adres')).not.toBeNull()
  })
})

describe('the public form', () => {
  beforeEach(async () => {
    await opened(pelt, 'no')
  })

  test('does not exist until the coordinator opens it, and only there', async () => {
    await expect(publicly(pelt)).rejects.toThrow(NotFoundHere)
    const page = (place: CastMunicipality) => inTenant(visitorOf(place), (tx) => publicFormPage(tx, visitorOf(place), place.neighbourhood.slug))
    expect(await page(pelt)).toBeNull()
    await opened(pelt)
    expect(await page(pelt)).toMatchObject({ place: { slug: 'het-dorp' } })
    expect(await page(deerlijk)).toBeNull()
    await expect(publicly(deerlijk)).rejects.toThrow(NotFoundHere)
  })

  test('keeps nothing of who gave it', async () => {
    await opened(pelt)
    const { id } = made(await publicly(pelt))
    expect(await rowOf(id)).toMatchObject({ source: 'public', given_by_id: null, link_id: null })
    const { rows } = await behindTheScenes.query(`select user_id, detail from audit_event where subject_id = $1`, [id])
    expect(rows).toEqual([{ user_id: null, detail: { source: 'public', subject: 'housingAndMobility' } }])
  })

  test('is not taken in when a program filled it in', async () => {
    await opened(pelt)
    expect(await publicly(pelt, { website: 'https://spam.example' })).toMatchObject({ field: 'website', refusal: 'filledByProgram' })
  })

  test('asks about persons like every other', async () => {
    await opened(pelt)
    expect(await publicly(pelt, { text: 'Mevrouw Claes roept altijd' })).toMatchObject({ refusal: 'looksLikePerson' })
  })

  test('tells the coordinator once a day that something came in', async () => {
    await opened(pelt)
    await publicly(pelt)
    await publicly(pelt)
    const { rows } = await behindTheScenes.query(`select to_user_id, facts from outbox_mail where municipality_id = $1 and template = 'signalForm'`, [pelt.id])
    expect(rows).toEqual([{ to_user_id: pelt.coordinator.userId, facts: {} }])
  })

  test('takes only so many from one address in a quarter of an hour', async () => {
    for (let turn = 0; turn < limits.publicSignal; turn++) expect(await countTurn('druk-adres')).toMatchObject({ ok: true })
    expect(await countTurn('druk-adres')).toMatchObject({ refusal: 'tooManySignals' })
    expect(await countTurn('rustig-adres')).toMatchObject({ ok: true })
  })

  test('shows titles and answers of answered themes of here, and nothing else', async () => {
    await opened(pelt)
    const [answered, open] = [await aSignal(pelt, { text: 'Het bankje aan de kerk is weg.' }), await aSignal(pelt, { text: 'Er is nergens schaduw.' })]
    const theme = await aTheme(pelt, 'Een bankje aan de kerk', [answered.id])
    await aTheme(pelt, 'Te weinig schaduw', [open.id])
    await inTenant(pelt.coordinator, async (tx) =>
      made(await moveTheme(tx, pelt.coordinator, { themeId: theme.id, version: 1, act: 'answer', answer: 'Er komt een nieuw bankje.', organisation: false }, testDay)))
    const page = await inTenant(visitorOf(pelt), (tx) => publicFormPage(tx, visitorOf(pelt), pelt.neighbourhood.slug))
    expect(page?.answered).toContainEqual(expect.objectContaining({ title: 'Een bankje aan de kerk', answer: 'Er komt een nieuw bankje.' }))
    expect(JSON.stringify(page)).not.toMatch(/schaduw|bankje aan de kerk is weg/)
  })
})
