import { describe, expect, test } from 'vitest'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { contentOf, outboxColumns } from '#lib/mail/read-mail.ts'
import { putOnWaitingList } from '#lib/referral/commands/pass-on.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { addNote } from '#lib/referral/commands/add-note.ts'
import { stopWordBack } from '#lib/referral/commands/give-word.ts'
import { personalLinkToken } from '#lib/referral/commands/links.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { askReopen, reopenReferral } from '#lib/referral/commands/reopen.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, anAcceptedCard, at, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

/** How much of a card somebody reads: persons, stories, notes, tasks, files, and what was signed. */
const reads = (actor: MemberActor, { id: referralId }: MadeCard) =>
  inTenant(actor, async (tx) => {
    const where = { referralId }
    return [
      await tx.referralPerson.count({ where }), await tx.referralStory.count({ where }), await tx.referralNote.count({ where }),
      await tx.referralTask.count({ where }), await tx.referralFile.count({ where }),
      await tx.referralAgreement.count({ where: { ...where, OR: [{ signature: { not: null } }, { reason: { not: null } }] } }),
    ].reduce((sum, one) => sum + one, 0)
  })
const standing = async ({ id }: MadeCard) =>
  (await behindTheScenes.query<{ count: number }>('select count(*)::int as count from referral_agreement where referral_id = $1 and withdrawn_at is null', [id])).rows[0]?.count
const withdraw = (actor: MemberActor | LinkActor, { id: referralId }: MadeCard, version: number) =>
  inTenant(actor, (tx) => withdrawReferral(tx, actor, { referralId, version }, sendingDay))

async function linkOf(place: typeof pelt, card: MadeCard): Promise<LinkActor> {
  const { rows } = await behindTheScenes.query<{ id: string }>(
    `insert into personal_link (municipality_id, id, kind, token_hash, created_by_id, expires_at)
     values ($1, gen_random_uuid(), 'sender', $2, $3, now() + interval '1 year') returning id`,
    [place.id, hashOfLink(card.id), place.coordinator.userId])
  await behindTheScenes.query('update referral set link_id = $2, made_by_id = null, organisation_id = null where id = $1', [card.id, rows[0]!.id])
  return { kind: 'link', linkId: rows[0]!.id, organisationId: null, municipality: place.coordinator.municipality, standings: ['linkHolder'] }
}

describe('who takes back an agreement', () => {
  test('is read about no more: the very next question of holder and coordinator gets nothing', async () => {
    const card = await aContactedCard(pelt)
    await inTenant(pelt.contactPerson, async (tx) => made(await addNote(tx, pelt.contactPerson, { referralId: card.id, text: 'Belde terug.', shared: 'shared' }, sendingDay)))
    expect(await reads(pelt.contactPerson, card)).toBe(5)
    made(await withdraw(pelt.partner, card, (await at(pelt.partner, card)).version))
    expect([await reads(pelt.contactPerson, card), await reads(pelt.coordinator, card), await reads(deerlijk.coordinator, card)]).toEqual([0, 0, 0])
    expect(await standing(card)).toBe(0)
    const { rows } = await behindTheScenes.query('select state, outcome, due_on from referral where id = $1', [card.id])
    expect(rows).toEqual([{ state: 'closed', outcome: 'withdrawn', due_on: null }])
  })

  test('is read about no more by a coordinator who made the card, nor found among what was signed', async () => {
    const card = await aCard(pelt, { maker: pelt.coordinator })
    expect(await reads(pelt.coordinator, card)).toBe(4)
    made(await withdraw(pelt.coordinator, card, 1))
    expect([await reads(pelt.coordinator, card), await reads(pelt.contactPerson, card)]).toEqual([0, 0])
    const { rows } = await behindTheScenes.query('select s.signature is not null as kept from withdrawn_signature s join referral_agreement a on a.id = s.agreement_id where a.referral_id = $1', [card.id])
    expect(rows).toEqual([{ kept: true }, { kept: true }])
    await expect(inTenant(pelt.coordinator, (tx) => tx.withdrawnSignature.count())).rejects.toThrow('permission denied')
  })

  test('leaves on the card to whom it was told, so that they can hear it is over', async () => {
    const card = await aContactedCard(pelt)
    made(await inTenant(pelt.contactPerson, async (tx) => putOnWaitingList(tx, pelt.contactPerson, {
      ...(await at(pelt.contactPerson, card)), receiver: 'Sociale huisvesting', since: '2026-11-20', lookAgainOn: '2026-12-15', agreed: true }, sendingDay)))
    made(await withdraw(pelt.partner, card, (await at(pelt.partner, card)).version))
    const page = await inTenant(pelt.contactPerson, (tx) => cardPage(tx, pelt.contactPerson, String(card.number), sendingDay))
    expect(page).toMatchObject({ withdrawn: true, persons: [], question: null, receiver: null })
    expect(page?.agreements.map(({ recipient, signature, reason }) => [recipient, signature, reason])).toContainEqual(['Sociale huisvesting', null, null])
  })

  test('may do so through the holder, the coordinator, the partner or a link, and not through anybody else', async () => {
    for (const by of [pelt.contactPerson, pelt.coordinator, pelt.partner]) {
      const card = await anAcceptedCard(pelt)
      for (const stranger of [pelt.fieldWorker, pelt.volunteer, pelt.alderman, deerlijk.partner, deerlijk.coordinator]) {
        await expect(withdraw(stranger, card, 2)).rejects.toThrow(NotFoundHere)
      }
      made(await withdraw(by, card, 2))
      expect(await standing(card)).toBe(0)
    }
    const [card, other] = [await aCard(pelt), await aCard(pelt)]
    const [link, stranger] = [await linkOf(pelt, card), await linkOf(pelt, other)]
    await expect(withdraw(stranger, card, 1)).rejects.toThrow(NotFoundHere)
    made(await withdraw(link, card, 1))
    expect([await standing(card), await standing(other)]).toEqual([0, 2])
  })

  test('is told once to the holder, who did not do it themselves', async () => {
    const [card, own] = [await aCard(pelt), await aCard(pelt)]
    made(await withdraw(pelt.partner, card, 1))
    made(await withdraw(pelt.contactPerson, own, 1))
    const { rows } = await behindTheScenes.query<{ reason: string; to_user_id: string }>(`select reason, to_user_id from outbox_mail where template = 'cardWithdrawn' and reason in ($1, $2)`, [`cardWithdrawn:${card.id}`, `cardWithdrawn:${own.id}`])
    expect(rows).toEqual([{ reason: `cardWithdrawn:${card.id}`, to_user_id: pelt.contactPerson.userId }])
  })

  test('signs a new agreement before anybody takes it up again', async () => {
    const card = await aCard(pelt)
    made(await withdraw(pelt.partner, card, 1))
    const reopened = await inTenant(pelt.contactPerson, async (tx) => reopenReferral(tx, pelt.contactPerson, await at(pelt.contactPerson, card), sendingDay))
    expect(reopened).toMatchObject({ ok: false, refusal: 'newAgreementAsked' })
    expect(await inTenant(pelt.partner, (tx) => askReopen(tx, pelt.partner, { referralId: card.id }, sendingDay))).toMatchObject({ ok: false, refusal: 'newAgreementAsked' })
    await expect(inTenant(pelt.contactPerson, (tx) => addNote(tx, pelt.contactPerson, { referralId: card.id, text: 'Toch nog.', shared: 'shared' }, sendingDay))).rejects.toThrow(NotFoundHere)
    expect(await withdraw(pelt.partner, card, 2)).toMatchObject({ ok: false, refusal: 'notNow' })
  })

  test('may keep the contact and stop only the word back', async () => {
    const card = await aCard(pelt)
    await inTenant(pelt.contactPerson, async (tx) => made(await stopWordBack(tx, pelt.contactPerson, { referralId: card.id }, sendingDay)))
    await inTenant(pelt.contactPerson, async (tx) => made(await recordContact(tx, pelt.contactPerson, { ...(await at(pelt.contactPerson, card)), mayTellOutcome: true }, sendingDay)))
    const { rows } = await behindTheScenes.query('select may_word_back, may_tell_outcome, word_back_given from referral where id = $1', [card.id])
    expect(rows).toEqual([{ may_word_back: false, may_tell_outcome: false, word_back_given: false }])
    expect(await standing(card)).toBe(1)
  })
})

test('a link that referred hears by mail only when it left an address; the outbox names the link and opens nothing', async () => {
  const [silent, reached] = [await aCard(pelt), await aCard(pelt)]
  await linkOf(pelt, silent)
  const { linkId } = await linkOf(pelt, reached)
  await inTenant(pelt.coordinator, async (tx) => {
    const sealed = (await vaultOf(tx, pelt.id)).seal('apotheek@pelt.example', `personal_link.holder_email:${linkId}`)
    await tx.personalLink.updateMany({ where: { id: linkId }, data: { holderEmail: sealed } })
  })
  for (const card of [silent, reached]) {
    await inTenant(pelt.contactPerson, async (tx) => made(await recordContact(tx, pelt.contactPerson, { ...(await at(pelt.contactPerson, card)), mayTellOutcome: false }, sendingDay)))
  }
  const { rows: told } = await behindTheScenes.query('select word_back_given from referral where id in ($1, $2)', [silent.id, reached.id])
  expect(told).toEqual([{ word_back_given: true }, { word_back_given: true }])

  const mails = await inTenant(pelt.coordinator, (tx) => tx.outboxMail.findMany({ where: { reason: { contains: reached.id } }, select: outboxColumns }))
  expect(mails).toMatchObject([{ template: 'cardContacted', path: `/k/${linkId}/kaart/${reached.number}` }])
  const { text } = await inTenant(pelt.coordinator, (tx) => contentOf(tx, mails[0]!, 'nl', { forReceiver: true }))
  expect(text).toContain(`/k/${personalLinkToken(linkId)}/kaart/${reached.number}`)
  expect(await inTenant(pelt.coordinator, (tx) => tx.outboxMail.count({ where: { reason: { contains: silent.id } } }))).toBe(0)
})
