import { describe, expect, it } from 'vitest'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { makeLimiter, takeTurn, limits } from '#lib/auth/throttle.ts'
import { archiveCardType } from '#lib/cards/commands/arrange-card-types.ts'
import { printCards } from '#lib/cards/commands/print-cards.ts'
import { paperPage } from '#lib/cards/queries/batches.ts'
import { paperCardByCode } from '#lib/cards/queries/paper.ts'
import { printedBatch, printPage } from '#lib/cards/queries/printed-batch.ts'
import { writtenCode } from '#lib/cards/rules/codes.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { aKindOfCard, printed } from '#tests/factories/cards.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, membershipOf, sendingDay } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const today = '2026-11-23'
const actor = pelt.coordinator
const inPelt = await aKindOfCard(actor, { title: 'Samen bekijken', texts: [{ language: 'ar', title: 'معًا', offer: 'يأتي شخص.' }] })
const inDeerlijk = await aKindOfCard(deerlijk.coordinator, { title: 'Samen bekijken' })
const batchPage = (id: string, who = actor) => inTenant(who, (tx) => printedBatch(tx, who.municipality.id, id, today))

/** A strip that somebody keyed in. */
async function keyedIn(paperCardId: string): Promise<void> {
  const { id } = await aCard(pelt)
  await inTenant(actor, (tx) => tx.referral.updateMany({ where: { id }, data: { paperCardId, enteredById: membershipOf(pelt.contactPerson) } }))
}

describe('a batch', () => {
  it('has its cards numbered, each with a code of its own of which the hash is kept', async () => {
    const { batchId, cards } = await printed(actor, inPelt, { size: 50 })
    expect(cards.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
    expect(new Set(cards.map(({ code }) => code)).size).toBe(50)
    const { rows } = await behindTheScenes.query<{ code: string; code_hash: string }>('select code, code_hash from paper_card where batch_id = $1', [batchId])
    expect(rows.every(({ code, code_hash }) => hashOfLink(code) === code_hash)).toBe(true)
  })

  it('is numbered within its municipality, without a gap, also by two who print at once', async () => {
    const first = await printed(deerlijk.coordinator, inDeerlijk)
    const together = await Promise.all([printed(deerlijk.coordinator, inDeerlijk), printed(deerlijk.fieldWorker, inDeerlijk)])
    expect([first.number, ...together.map(({ number }) => number)].sort()).toEqual([1, 2, 3])
  })

  it('leaves a trace with the number of cards, and no code', async () => {
    const { batchId } = await printed(actor, inPelt, { size: 7 })
    const { rows } = await behindTheScenes.query<{ kind: string; detail: unknown }>('select kind, detail from audit_event where subject_id = $1', [batchId])
    expect(rows).toEqual([{ kind: 'cards.printed', detail: { cards: 7, format: 'a4', language: 'nl' } }])
  })

  it('is printed in a language the card is written in, and no other', async () => {
    const ask = (language: 'ar' | 'fr') => inTenant(actor, (tx) => printCards(tx, actor, { cardTypeId: inPelt, size: 1, format: 'a5', language, neighbourhoodId: null }))
    expect(await ask('fr')).toMatchObject({ refusal: 'noTextYet', field: 'language' })
    const batch = await printed(actor, inPelt, { language: 'ar', size: 1 })
    expect(await batchPage(batch.batchId)).toMatchObject({ language: 'ar', card: { title: 'معًا', offer: 'يأتي شخص.' } })
  })

  it('carries the face of who would receive it, and of the place it is printed for', async () => {
    await inTenant(actor, (tx) => tx.contactProfile.create({ data: { municipalityId: pelt.id, membershipId: membershipOf(pelt.contactPerson), firstName: 'Mieke', phone: '0470 12 34 56' } }))
    await inTenant(actor, (tx) => tx.referralRoute.create({ data: { municipalityId: pelt.id, membershipId: membershipOf(pelt.contactPerson), neighbourhoodId: pelt.neighbourhood.id } }))
    const here = await printed(actor, inPelt, { neighbourhoodId: pelt.neighbourhood.id })
    const anywhere = await printed(actor, inPelt)
    expect(await batchPage(here.batchId)).toMatchObject({ neighbourhood: 'Het Dorp', face: { firstName: 'Mieke', phone: '0470 12 34 56' }, sender: 'Pelt' })
    expect(await batchPage(anywhere.batchId)).toMatchObject({ neighbourhood: null, face: { membershipId: membershipOf(pelt.coordinator) } })
  })

  it('counts the strips that came back', async () => {
    const { batchId, cards } = await printed(actor, inPelt)
    await keyedIn(cards[1]?.id ?? '')
    expect((await batchPage(batchId))?.back).toBe(1)
    const rows = (await inTenant(pelt.fieldWorker, (tx) => paperPage(tx, null))).rows
    expect(rows.find(({ id }) => id === batchId)).toMatchObject({ size: 3, back: 1, title: 'Samen bekijken' })
  })

  it('of another municipality, of a card put away or for a place elsewhere is not made, nor seen', async () => {
    const ask = (cardTypeId: string, neighbourhoodId: string | null = null) =>
      inTenant(actor, (tx) => printCards(tx, actor, { cardTypeId, size: 1, format: 'a4', language: 'nl', neighbourhoodId }))
    const away = await aKindOfCard(actor, { title: 'Opgeborgen' })
    await inTenant(actor, (tx) => archiveCardType(tx, actor, away, sendingDay))
    await expect(ask(inDeerlijk)).rejects.toThrow('Not found here')
    await expect(ask(away)).rejects.toThrow('Not found here')
    await expect(ask(inPelt, deerlijk.neighbourhood.id)).rejects.toThrow('Not found here')
    expect(await inTenant(actor, (tx) => printPage(tx, inDeerlijk))).toBeNull()
    const theirs = await printed(deerlijk.coordinator, inDeerlijk)
    expect(await batchPage(theirs.batchId)).toBeNull()
    expect(await batchPage('geen-id')).toBeNull()
    expect((await inTenant(actor, (tx) => paperPage(tx, null))).rows.map(({ id }) => id)).not.toContain(theirs.batchId)
  })

  it('stands in a list that pages by number, fifty at a time', async () => {
    for (let at = 0; at < 52; at++) await printed(deerlijk.coordinator, inDeerlijk, { size: 1 })
    const read = (before: number | null) => inTenant(deerlijk.coordinator, (tx) => paperPage(tx, before))
    const first = await read(null)
    const second = await read(first.next)
    const numbers = [...first.rows, ...second.rows].map(({ number }) => number)
    expect(first.rows).toHaveLength(50)
    expect(second.next).toBeNull()
    expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) - at))
  })
})

describe('a code', () => {
  it('finds its card, however it is typed, in whichever municipality', async () => {
    const ours = await printed(actor, inPelt, { language: 'ar' })
    const theirs = await printed(deerlijk.coordinator, inDeerlijk)
    const card = ours.cards[2]
    const expected = { municipality: 'pelt', municipalityName: 'Pelt', title: 'Samen bekijken', cardTypeId: inPelt, batchId: ours.batchId, number: 3, paperCardId: card?.id, language: 'ar', used: null }
    for (const typed of [card?.code ?? '', writtenCode(card?.code ?? '').toLowerCase()]) expect(await paperCardByCode(typed)).toMatchObject(expected)
    expect(await paperCardByCode(theirs.cards[0]?.code ?? '')).toMatchObject({ municipality: 'deerlijk', number: 1 })
  })

  it('says when its strip was received, and nothing of the card that was made of it', async () => {
    const { cards } = await printed(actor, inPelt)
    const [card] = cards
    await keyedIn(card?.id ?? '')
    const found = await paperCardByCode(card?.code ?? '')
    expect(found?.used).toEqual(sendingDay)
    expect(Object.keys(found ?? {}).sort()).toEqual(
      ['batchId', 'batchNumber', 'call', 'cardTypeId', 'language', 'municipality', 'municipalityName', 'number', 'offer', 'paperCardId', 'title', 'used'])
  })

  it('that never was looks the same as one that is none of ours', async () => {
    for (const typed of ['4KXR9TQM7HWC', '', 'x', '<script>', '4KXR9TQM7HWC4KXR9TQM7HWC']) expect(await paperCardByCode(typed)).toBeNull()
  })

  it('opens no other card of its batch', async () => {
    const { batchId, cards } = await printed(actor, inPelt)
    const seen = await behindTheScenes.connect()
    try {
      await seen.query('begin')
      await seen.query('set local role baken_app')
      await seen.query(`select set_config('app.token_hash', $1, true)`, [hashOfLink(cards[0]?.code ?? '')])
      const { rows } = await seen.query<{ id: string }>('select id from paper_card where batch_id = $1', [batchId])
      expect(rows.map(({ id }) => id)).toEqual([cards[0]?.id])
    } finally {
      await seen.query('rollback')
      seen.release()
    }
  })

  it('cannot be guessed for long from one address', async () => {
    const turn = [{ bucket: 'paperCode' as const, of: '198.51.100.77' }]
    const answers = []
    for (let at = 0; at <= limits.paperCode; at++) answers.push(await takeTurn(turn, () => limiter))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(limits.paperCode)
    expect(answers.at(-1)).toMatchObject({ ok: false })
    expect(await takeTurn([{ bucket: 'paperCode', of: '198.51.100.78' }], () => limiter)).toEqual({ ok: true })
  })
})

const limiter = makeLimiter('paperCode')
