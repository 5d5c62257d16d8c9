import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { vaultOf } from '#lib/encryption/vault.ts'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { giveWord, stopWordBack } from '#lib/referral/commands/give-word.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { reopenReferral } from '#lib/referral/commands/reopen.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import { CloseInput } from '#lib/referral/schema/handle.ts'
import { wordOwedAfter } from '#lib/referral/rules/word-back.ts'
import { cardCounts } from '#lib/referral-figures/queries/card-counts.ts'
import type { MemberActor, Role } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCard, at, membershipOf, sendingDay, type MadeCard } from '#tests/factories/referral.ts'
import { linkOf, makeMember } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const owedOf = async ({ id }: MadeCard) =>
  (await behindTheScenes.query<{ owed: string | null; given: boolean }>('select word_owed as owed, word_back_given as given from referral where id = $1', [id])).rows[0]
const mailsAbout = async ({ id }: MadeCard) =>
  (await behindTheScenes.query<{ template: string; to_user_id: string | null }>(`select template, to_user_id from outbox_mail where reason like $1 order by template, to_user_id`, [`wordBack:%${id}%`])).rows
const homeLines = async (place: CastMunicipality) =>
  (await inTenant(place.contactPerson, (tx) => waitingCards(tx, place.contactPerson, '2026-11-25'))).filter(({ kind }) => kind === 'referrerToTell').map(({ count, on, path }) => [count, on, path])
const page = (place: CastMunicipality, { number }: MadeCard) => inTenant(place.contactPerson, (tx) => cardPage(tx, place.contactPerson, String(number), sendingDay))

const contact = (place: CastMunicipality, card: MadeCard) =>
  inTenant(place.contactPerson, async (tx) => made(await recordContact(tx, place.contactPerson, { ...(await at(place.contactPerson, card)), mayTellOutcome: false }, sendingDay)))
const close = (place: CastMunicipality, card: MadeCard) =>
  inTenant(place.contactPerson, async (tx) => {
    const input = CloseInput.parse({ ...(await at(place.contactPerson, card)), outcome: 'movedOrDeceased' })
    made(await closeReferral(tx, place.contactPerson, input, sendingDay))
  })
const tell = (place: CastMunicipality, { id: referralId }: MadeCard) => inTenant(place.contactPerson, (tx) => giveWord(tx, place.contactPerson, { referralId }, sendingDay))

/** A card that was keyed in from paper: nobody with an account or a link made it. */
async function onPaper(place: CastMunicipality): Promise<MadeCard> {
  const card = await aCard(place)
  await behindTheScenes.query('update referral set made_by_id = null, organisation_id = null, entered_by_id = $2 where id = $1', [card.id, membershipOf(place.fieldWorker)])
  return card
}

/** A card made through a link of somebody with an address. */
async function behindLink(place: CastMunicipality): Promise<{ card: MadeCard; linkId: string }> {
  const [card, { linkId }] = [await aCard(place), await linkOf(behindTheScenes, place)]
  await inTenant(place.coordinator, async (tx) => {
    const sealed = (await vaultOf(tx, place.id)).seal('apotheek@pelt.example', `personal_link.holder_email:${linkId}`)
    await tx.personalLink.updateMany({ where: { id: linkId }, data: { holderEmail: sealed } })
  })
  await behindTheScenes.query('update referral set link_id = $2, made_by_id = null, organisation_id = null where id = $1', [card.id, linkId])
  return { card, linkId }
}

/** Somebody more of the partner’s organisation. */
async function aColleague(place: CastMunicipality): Promise<string> {
  const userId = randomUUID()
  await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'An Collega')`, [userId, `${userId}@${place.slug}.example`])
  await makeMember(place, userId, 'partner', place.organisation.id)
  return userId
}

/** What somebody is here from now on. */
const changePartOf = (place: CastMunicipality, actor: MemberActor, data: { endedAt?: Date | null; role?: Role }) =>
  inTenant(place.coordinator, (tx) => tx.membership.updateMany({ where: { id: membershipOf(actor) }, data }))

const counts = (place: CastMunicipality) =>
  inTenant(place.coordinator, async (tx) => {
    const { all } = await cardCounts(tx, place.id, { id: 'alles', from: null, until: null }, [])
    return [all.wordBack, all.wordBackDue]
  })

describe('a referrer on paper', () => {
  test('is told by the holder that there was contact, and told again that it is finished', async () => {
    const [card, other] = [await onPaper(pelt), await onPaper(deerlijk)]
    expect(await tell(pelt, card)).toMatchObject({ ok: false, refusal: 'contactFirst' })
    await contact(pelt, card)
    expect(await page(pelt, card)).toMatchObject({ tellByHand: 'contacted' })
    expect(await homeLines(pelt)).toEqual([[1, null, `/doorverwijzingen/${card.number}`]])
    expect(await homeLines(deerlijk)).toEqual([])

    for (let turn = 0; turn < 2; turn++) made(await tell(pelt, card))
    expect(await page(pelt, card)).toMatchObject({ tellByHand: null, wordBackGiven: true })
    expect(await homeLines(pelt)).toEqual([])

    await close(pelt, card)
    expect(await page(pelt, card)).toMatchObject({ tellByHand: 'closed' })
    made(await tell(pelt, card))
    const events = (await page(pelt, card))!.events
    expect(events.filter(({ kind }) => kind === 'wordBack').map(({ detail, by }) => [detail['word'], by])).toEqual([['contacted', 'Jef contactPerson'], ['closed', 'Jef contactPerson']])
    expect(wordOwedAfter(events)).toBeNull()
    expect(await mailsAbout(card)).toEqual([])
    await contact(deerlijk, other)
    expect((await homeLines(deerlijk)).map(([count]) => count)).toEqual([1])
  })

  test('has nothing to hear any more once the card is taken up again, stopped or withdrawn', async () => {
    const [again, stopped, withdrawn] = [await onPaper(pelt), await onPaper(pelt), await onPaper(pelt)]
    for (const card of [again, stopped, withdrawn]) await contact(pelt, card)
    await close(pelt, again)
    await inTenant(pelt.contactPerson, async (tx) => made(await reopenReferral(tx, pelt.contactPerson, await at(pelt.contactPerson, again), sendingDay)))
    await inTenant(pelt.contactPerson, async (tx) => made(await stopWordBack(tx, pelt.contactPerson, { referralId: stopped.id }, sendingDay)))
    await inTenant(pelt.contactPerson, async (tx) => made(await withdrawReferral(tx, pelt.contactPerson, await at(pelt.contactPerson, withdrawn), sendingDay)))
    for (const card of [again, stopped, withdrawn]) expect(await owedOf(card)).toEqual({ owed: null, given: false })
  })

  test('is never owed more than the person agreed to, in the database itself', async () => {
    const card = await aCard(pelt, { mayWordBack: false })
    await expect(inTenant(pelt.contactPerson, (tx) => tx.referral.updateMany({ where: { id: card.id }, data: { wordOwed: 'contacted' } }))).rejects.toThrow(/word_owed_known/)
  })
})

describe('a maker who left', () => {
  test('is not told; the others of the organisation are, and not those of another organisation or municipality', async () => {
    const userId = await aColleague(deerlijk)
    const [card, still] = [await aCard(deerlijk), await aCard(deerlijk)]
    await contact(deerlijk, still)
    expect(await mailsAbout(still)).toEqual([{ template: 'cardContacted', to_user_id: deerlijk.partner.userId }])
    await changePartOf(deerlijk, deerlijk.partner, { endedAt: sendingDay })
    await contact(deerlijk, card)
    expect(await mailsAbout(card)).toEqual([{ template: 'cardContacted', to_user_id: userId }])
    expect(await owedOf(card)).toEqual({ owed: null, given: true })
    await changePartOf(deerlijk, deerlijk.partner, { endedAt: null })
  })

  test('without anybody else of the organisation is told by the holder', async () => {
    const card = await aCard(pelt)
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [pelt.partner.userId])
    await contact(pelt, card)
    expect(await mailsAbout(card)).toEqual([])
    expect(await owedOf(card)).toEqual({ owed: 'contacted', given: false })
    await behindTheScenes.query('update user_account set disabled_at = null where id = $1', [pelt.partner.userId])
  })

  test('the same for who is there, and may not follow cards any more', async () => {
    const card = await aCard(pelt, { maker: pelt.fieldWorker })
    await changePartOf(pelt, pelt.fieldWorker, { role: 'alderman' })
    await contact(pelt, card)
    expect(await owedOf(card)).toEqual({ owed: 'contacted', given: false })
    await changePartOf(pelt, pelt.fieldWorker, { role: 'fieldWorker' })
  })
})

describe('a link', () => {
  test('that works is mailed', async () => {
    const { card } = await behindLink(pelt)
    await contact(pelt, card)
    expect(await mailsAbout(card)).toEqual([{ template: 'cardContacted', to_user_id: null }])
    expect(await owedOf(card)).toEqual({ owed: null, given: true })
  })

  test.each([['withdrawn', `revoked_at = '2026-11-22'`], ['over', `expires_at = '2026-11-23'`]])('that is %s is not: the holder tells it', async (_, change) => {
    const { card, linkId } = await behindLink(pelt)
    await contact(pelt, card)
    await behindTheScenes.query(`update personal_link set ${change} where id = $1`, [linkId])
    await close(pelt, card)
    expect(await mailsAbout(card)).toEqual([{ template: 'cardContacted', to_user_id: null }])
    expect(await owedOf(card)).toEqual({ owed: 'closed', given: true })
    expect(await page(pelt, card)).toMatchObject({ tellByHand: 'closed' })
  })
})

describe('the share of word back', () => {
  test('never gives more than was due, and holds nothing that can never be given', async () => {
    const [given, due] = await counts(deerlijk)
    const [stopped, withdrawn, after] = [await aCard(deerlijk), await onPaper(deerlijk), await aCard(deerlijk)]
    for (const card of [stopped, withdrawn, after]) await contact(deerlijk, card)
    expect(await counts(deerlijk)).toEqual([given! + 2, due! + 3])
    await inTenant(deerlijk.contactPerson, async (tx) => made(await stopWordBack(tx, deerlijk.contactPerson, { referralId: stopped.id }, sendingDay)))
    for (const card of [withdrawn, after]) await inTenant(deerlijk.contactPerson, async (tx) => made(await withdrawReferral(tx, deerlijk.contactPerson, await at(deerlijk.contactPerson, card), sendingDay)))
    expect(await counts(deerlijk)).toEqual([given! + 2, due! + 2])
    const [row] = await inTenant(deerlijk.coordinator, (tx) => tx.$queryRaw<{ wrong: number }[]>`select recount_referrals(${deerlijk.id}::uuid) as wrong`)
    expect(row).toEqual({ wrong: 0 })
  })
})
