import { describe, expect, test } from 'vitest'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { passOn } from '#lib/referral/commands/pass-on.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { askReopen, reopenReferral } from '#lib/referral/commands/reopen.ts'
import { withdrawOwn } from '#lib/referral/commands/withdraw-own.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { ownCard } from '#lib/referral/queries/own-card.ts'
import { sentCard } from '#lib/referral/queries/sent-card.ts'
import { CloseInput, PassOnInput } from '#lib/referral/schema/handle.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, anAcceptedCard, at, sendingDay, type MadeCard } from '#tests/factories/referral.ts'
import { linkOf } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const holder = pelt.contactPerson
const on = (day: string) => new Date(`${day}T10:00:00Z`)

// What can have become of a card since it was sent.
const contact = (card: MadeCard) => inTenant(holder, async (tx) => made(await recordContact(tx, holder, { ...(await at(holder, card)), mayTellOutcome: false }, on('2026-11-24'))))
const close = (card: MadeCard, over: Record<string, string> = { outcome: 'movedOrDeceased' }) =>
  inTenant(holder, async (tx) => made(await closeReferral(tx, holder, CloseInput.parse({ ...(await at(holder, card)), ...over }), on('2026-11-25'))))
const becomes: Record<string, (card: MadeCard) => Promise<unknown>> = {
  sent: () => Promise.resolve(),
  contacted: contact,
  passedOn: async (card) => {
    await contact(card)
    return inTenant(holder, async (tx) => made(await passOn(tx, holder, PassOnInput.parse({ ...(await at(holder, card)), receiver: 'CAW Limburg', lookAgainOn: '2026-12-12', agreed: 'on' }), on('2026-11-24'))))
  },
  closed: (card) => close(card),
  reopened: async (card) => {
    await close(card)
    return inTenant(holder, async (tx) => made(await reopenReferral(tx, holder, await at(holder, card), on('2026-12-03'))))
  },
}
const courses = Object.keys(becomes)

/** A card of which its referrer may hear nothing more, as it became. */
async function aSilentCard(course: string, maker: MemberActor = pelt.partner): Promise<MadeCard> {
  const card = await aCard(pelt, { mayWordBack: false, maker })
  await becomes[course]!(card)
  return card
}

const ask = (actor: MemberActor | LinkActor, { id: referralId }: MadeCard) => inTenant(actor, (tx) => askReopen(tx, actor, { referralId }, sendingDay))
const withdraw = (actor: MemberActor | LinkActor, { id: referralId }: MadeCard) => inTenant(actor, (tx) => withdrawOwn(tx, actor, { referralId }, on('2026-12-04')))
const agreements = async ({ id }: MadeCard) =>
  (await behindTheScenes.query<{ standing: number }>('select count(*) filter (where withdrawn_at is null)::int as standing from referral_agreement where referral_id = $1', [id])).rows[0]?.standing

describe('a referrer who may hear nothing more', () => {
  test.each(courses)('asks to reopen a card that is %s, and gets one and the same answer', async (course) => {
    const card = await aSilentCard(course)
    expect(await ask(pelt.partner, card)).toEqual({ ok: false, refusal: 'notNow', values: undefined })
    await expect(ask(deerlijk.partner, card)).rejects.toThrow(NotFoundHere)
    const { rows } = await behindTheScenes.query('select asks_reopen_at from referral where id = $1', [card.id])
    expect(rows).toEqual([{ asks_reopen_at: null }])
  })

  test.each(courses)('takes back a card that is %s with the same answer, and nobody reads about the person any more', async (course) => {
    const card = await aSilentCard(course)
    await expect(withdraw(pelt.volunteer, card)).rejects.toThrow(NotFoundHere)
    await expect(withdraw(deerlijk.partner, card)).rejects.toThrow(NotFoundHere)
    expect(await withdraw(pelt.partner, card)).toEqual({ ok: true, value: { number: card.number } })
    expect(await agreements(card)).toBe(0)
    for (const actor of [holder, pelt.coordinator]) expect(await inTenant(actor, (tx) => tx.referralPerson.count({ where: { referralId: card.id } }))).toBe(0)
    expect(await inTenant(pelt.partner, (tx) => ownCard(tx, pelt.partner, card.number))).toMatchObject({ known: 'withdrawn', closedOn: '2026-12-04', withdraw: false, name: null })
    expect(await withdraw(pelt.partner, card)).toEqual({ ok: false, refusal: 'notNow', values: undefined })
    expect(await inTenant(holder, (tx) => cardPage(tx, holder, String(card.number), sendingDay))).toMatchObject({ withdrawn: true, acts: [] })
  })

  test.each(courses)('sees of a card that is %s the day that was promised, on each page', async (course) => {
    const card = await aSilentCard(course)
    const { partner } = pelt
    expect(await inTenant(partner, (tx) => ownCard(tx, partner, card.number))).toMatchObject({ known: 'received', dueOn: '2026-11-30', contactedOn: null, closedOn: null, withdraw: true, askReopen: false })
    expect(await inTenant(partner, (tx) => sentCard(tx, partner, card.number))).toMatchObject({ dueOn: '2026-11-30' })
    expect(await inTenant(deerlijk.partner, (tx) => sentCard(tx, deerlijk.partner, card.number))).toBeNull()
  })

  test('and handles cards themselves learns nothing through the door of handlers', async () => {
    const card = await aCard(pelt, { mayWordBack: false, maker: holder, owner: pelt.coordinator })
    await inTenant(pelt.coordinator, async (tx) => made(await recordContact(tx, pelt.coordinator, { referralId: card.id, version: 1, mayTellOutcome: false }, sendingDay)))
    // The version of their page is an old one, and says nothing either.
    expect(await inTenant(holder, (tx) => withdrawReferral(tx, holder, { referralId: card.id, version: 1 }, sendingDay))).toMatchObject({ ok: true })
    expect(await inTenant(holder, (tx) => withdrawReferral(tx, holder, { referralId: card.id, version: 1 }, sendingDay))).toEqual({ ok: false, refusal: 'notNow', values: undefined })
  })
})

describe('a referrer who may hear', () => {
  test.each([['contacted', 'contacted'], ['passedOn', 'contacted'], ['closed', 'closed']])('sees no day any more of a card that is %s', async (course, known) => {
    const card = await aCard(pelt)
    await becomes[course]!(card)
    expect(await inTenant(pelt.partner, (tx) => ownCard(tx, pelt.partner, card.number))).toMatchObject({ known, dueOn: null })
    expect(await inTenant(pelt.partner, (tx) => sentCard(tx, pelt.partner, card.number))).toMatchObject({ dueOn: null })
  })

  test('asks for what is finished, and of what runs hears only that it cannot be now', async () => {
    const [running, done] = [await anAcceptedCard(pelt), await aCard(pelt)]
    await close(done)
    expect(await ask(pelt.partner, running)).toEqual({ ok: false, refusal: 'notNow', values: undefined })
    expect(await ask(pelt.partner, done)).toMatchObject({ ok: true })
  })

  test('takes back what is finished as well, and what was missing for them goes with it', async () => {
    const [card, kept] = [await aCard(pelt), await aCard(pelt)]
    for (const one of [card, kept]) {
      await contact(one)
      await close(one, { outcome: 'noHelpExists', missing: 'vervoer in de avond', domain: 'housingAndMobility' })
    }
    expect(await withdraw(pelt.partner, card)).toMatchObject({ ok: true })
    expect(await inTenant(pelt.coordinator, (tx) => tx.unmetNeed.count({ where: { referralId: card.id } }))).toBe(0)
    expect(await inTenant(pelt.coordinator, (tx) => tx.unmetNeed.count({ where: { referralId: kept.id } }))).toBe(1)
  })
})

test('who holds a link takes back a finished card too, and sees the day that was promised', async () => {
  const [one, other] = [await linkOf(behindTheScenes, pelt), await linkOf(behindTheScenes, pelt)]
  const card = await aCard(pelt, { mayWordBack: false })
  await behindTheScenes.query('update referral set link_id = $2, made_by_id = null, organisation_id = null where id = $1', [card.id, one.linkId])
  await close(card)
  expect(await inTenant(one, (tx) => sentCard(tx, one, card.number))).toMatchObject({ dueOn: '2026-11-30' })
  expect(await inTenant(other, (tx) => sentCard(tx, other, card.number))).toBeNull()
  expect(await ask(one, card)).toEqual({ ok: false, refusal: 'notNow', values: undefined })
  await expect(withdraw(other, card)).rejects.toThrow(NotFoundHere)
  expect(await withdraw(one, card)).toEqual({ ok: true, value: { number: card.number } })
  expect(await agreements(card)).toBe(0)
})
