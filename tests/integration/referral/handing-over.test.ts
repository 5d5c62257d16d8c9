import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { changePost, endMembership } from '#lib/people/commands/membership.ts'
import { handOverFor } from '#lib/referral/commands/hand-over-all.ts'
import { reassignReferral } from '#lib/referral/commands/reassign.ts'
import { nightlyReferrals } from '#lib/referral/nightly.ts'
import { handOverPage } from '#lib/referral/queries/hand-over-page.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, at, membershipOf, sendingDay, type MadeCard } from '#tests/factories/referral.ts'
import { aWorry } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const on = (day: string) => new Date(`${day}T04:30:00Z`)

async function aColleague(place: CastMunicipality): Promise<MemberActor> {
  const [userId, id] = [randomUUID(), randomUUID()]
  await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'An Tweede')`, [userId, `${userId}@pelt.example`])
  await inTenant(place.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: place.id, id, userId, role: 'contactPerson' }] }))
  return { ...place.contactPerson, userId, memberships: [{ id, role: 'contactPerson', organisationId: null, managesOrganisation: false, withoutPersons: false }] }
}
const ownerOf = async ({ id }: MadeCard) => (await behindTheScenes.query<{ owner_id: string }>('select owner_id from referral where id = $1', [id])).rows[0]?.owner_id
const mails = async (reason: string) =>
  (await behindTheScenes.query<{ template: string; to_user_id: string; facts: unknown }>('select template, to_user_id, facts from outbox_mail where reason like $1 order by template, to_user_id', [reason])).rows

describe('a card is given to somebody else', () => {
  test('by its holder, who then does not find it; the new holder hears it, deadline and state stay', async () => {
    const [card, colleague] = [await aContactedCard(pelt), await aColleague(pelt)]
    const given = made(await inTenant(pelt.contactPerson, async (tx) => reassignReferral(tx, pelt.contactPerson, { ...(await at(pelt.contactPerson, card)), membershipId: membershipOf(colleague) }, sendingDay)))
    expect(given).toMatchObject({ name: 'An Tweede', stillThere: false, state: 'contacted', dueOn: '2026-12-07' })
    expect(await mails(`reassigned:${card.id}%`)).toEqual([{ template: 'cardReassigned', to_user_id: colleague.userId, facts: { number: card.number, day: '2026-12-07' } }])
    const reads = (actor: MemberActor) => inTenant(actor, (tx) => tx.referralPerson.count({ where: { referralId: card.id } }))
    expect([await reads(pelt.contactPerson), await reads(colleague)]).toEqual([0, 1])
  })

  test.each<[string, (place: CastMunicipality) => MemberActor]>([['a field worker', ({ fieldWorker }) => fieldWorker], ['a volunteer', ({ volunteer }) => volunteer], ['a partner', ({ partner }) => partner]])(
    'never to %s, who may not hold one', async (_, who) => {
      const card = await aCard(pelt)
      const answer = await inTenant(pelt.coordinator, (tx) => reassignReferral(tx, pelt.coordinator, { referralId: card.id, version: 1, membershipId: membershipOf(who(pelt)) }, sendingDay))
      expect(answer).toMatchObject({ ok: false, refusal: 'holderGone', field: 'membershipId' })
    })

  test('never to somebody of another municipality, nor by one', async () => {
    const card = await aCard(pelt)
    const answer = await inTenant(pelt.coordinator, (tx) => reassignReferral(tx, pelt.coordinator, { referralId: card.id, version: 1, membershipId: membershipOf(deerlijk.contactPerson) }, sendingDay))
    expect(answer).toMatchObject({ ok: false, refusal: 'holderGone' })
    await expect(inTenant(deerlijk.coordinator, (tx) => reassignReferral(tx, deerlijk.coordinator, { referralId: card.id, version: 1, membershipId: membershipOf(deerlijk.contactPerson) }, sendingDay))).rejects.toThrow(NotFoundHere)
  })
})

describe('nobody who leaves takes a card along', () => {
  test('all open cards of somebody go to another in one step, with one mail', async () => {
    const [leaves, stays] = [await aColleague(pelt), await aColleague(pelt)]
    const cards = [await aCard(pelt, { owner: leaves }), await aCard(pelt, { owner: leaves }), await aCard(pelt)] as const
    const hand = (fromMembershipId: string, toMembershipId: string | null) => inTenant(pelt.coordinator, (tx) => handOverFor(tx, pelt.coordinator, { fromMembershipId, toMembershipId }, sendingDay))
    expect(await hand(membershipOf(leaves), membershipOf(leaves))).toMatchObject({ refusal: 'sameHolder' })
    expect(await hand(membershipOf(leaves), membershipOf(pelt.volunteer))).toMatchObject({ refusal: 'holderGone' })
    expect(made(await hand(membershipOf(leaves), membershipOf(stays)))).toEqual({ moved: 2, callbacks: 0, left: 0, name: 'An Tweede' })
    expect([await ownerOf(cards[0]), await ownerOf(cards[1]), await ownerOf(cards[2])]).toEqual([membershipOf(stays), membershipOf(stays), membershipOf(pelt.contactPerson)])
    expect(await mails(`handedOver:%:${membershipOf(stays)}:%`)).toHaveLength(1)
    expect(await hand(membershipOf(leaves), membershipOf(stays))).toMatchObject({ refusal: 'nothingToHandOver' })
  })

  test('who holds no card but calls to make hands those over as well, and stands among who holds something', async () => {
    const [leaves, stays] = [await aColleague(pelt), await aColleague(pelt)]
    const { id } = await aWorry(pelt)
    await inTenant(pelt.coordinator, (tx) => tx.callback.updateMany({ where: { id }, data: { ownerId: membershipOf(leaves) } }))
    const holds = async (place: CastMunicipality, who: MemberActor) =>
      (await inTenant(place.coordinator, (tx) => handOverPage(tx, place.id))).holders.find((holder) => holder.id === membershipOf(who))
    expect(await holds(pelt, leaves)).toMatchObject({ cards: 0, callbacks: 1, active: true })
    expect(await holds(deerlijk, leaves)).toBeUndefined()
    const hand = () => inTenant(pelt.coordinator, (tx) => handOverFor(tx, pelt.coordinator, { fromMembershipId: membershipOf(leaves), toMembershipId: membershipOf(stays) }, sendingDay))
    expect(made(await hand())).toEqual({ moved: 0, callbacks: 1, left: 0, name: 'An Tweede' })
    expect(await holds(pelt, leaves)).toBeUndefined()
    expect(await holds(pelt, stays)).toMatchObject({ cards: 0, callbacks: 1 })
    expect(await hand()).toMatchObject({ refusal: 'nothingToHandOver' })
  })

  test('ending a membership and changing a role send the cards where their route leads', async () => {
    for (const letGo of [
      (id: string) => inTenant(pelt.coordinator, (tx) => endMembership(tx, pelt.coordinator, id, sendingDay)),
      (id: string) => inTenant(pelt.coordinator, (tx) => changePost(tx, pelt.coordinator, { membershipId: id, version: 1, role: 'fieldWorker', organisationId: null, managesOrganisation: false, withoutPersons: false }, sendingDay)),
    ]) {
      const leaves = await aColleague(pelt)
      const card = await aCard(pelt, { owner: leaves })
      made(await letGo(membershipOf(leaves)))
      // No route fits, so it is the coordinator's, visibly.
      expect(await ownerOf(card)).toBe(membershipOf(pelt.coordinator))
    }
  })

  test('somebody who may not sign in any more is found at night, and a route is followed', async () => {
    const [gone, next] = [await aColleague(pelt), await aColleague(pelt)]
    const card = await aCard(pelt, { owner: gone })
    await inTenant(pelt.coordinator, (tx) => tx.referralRoute.createMany({ data: [{ municipalityId: pelt.id, membershipId: membershipOf(next), neighbourhoodId: pelt.neighbourhood.id }] }))
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [gone.userId])
    await nightlyReferrals(pelt.id, on('2026-11-24'))
    expect(await ownerOf(card)).toBe(membershipOf(next))
    const { rows } = await behindTheScenes.query(`select by_id, detail from referral_event where referral_id = $1 and kind = 'handedOver'`, [card.id])
    expect(rows).toEqual([{ by_id: null, detail: { from: membershipOf(gone), to: membershipOf(next) } }])
  })
})

describe('deadlines', () => {
  test('the holder is reminded once on the last staffed day before, the coordinator is told once on the first after', async () => {
    const card = await aCard(deerlijk)
    // Due on Monday the 30th: the last staffed day before it is Friday, the first after it Tuesday.
    const told = () => mails(`%:${card.id}:2026-11-30:%`)
    await nightlyReferrals(deerlijk.id, on('2026-11-26'))
    expect(await told()).toEqual([])
    await nightlyReferrals(deerlijk.id, on('2026-11-28'))
    expect(await told()).toEqual([])
    for (const day of ['2026-11-27', '2026-11-27', '2026-11-30']) await nightlyReferrals(deerlijk.id, on(day))
    expect(await told()).toEqual([{ template: 'deadlineSoon', to_user_id: deerlijk.contactPerson.userId, facts: { number: card.number, day: '2026-11-30' } }])
    for (const day of ['2026-12-01', '2026-12-02']) await nightlyReferrals(deerlijk.id, on(day))
    expect((await told()).map(({ template, to_user_id }) => [template, to_user_id])).toEqual([
      ['deadlineLate', deerlijk.coordinator.userId], ['deadlineSoon', deerlijk.contactPerson.userId],
    ])
  })

  test('while the holder is away the coordinators are reminded instead', async () => {
    const card = await aCard(deerlijk)
    const [membershipId, standInId] = [membershipOf(deerlijk.contactPerson), membershipOf(deerlijk.coordinator)]
    await inTenant(deerlijk.coordinator, (tx) => tx.absence.createMany({
      data: [{ municipalityId: deerlijk.id, membershipId, standInId, fromDay: new Date('2026-11-25'), untilDay: new Date('2026-12-04') }],
    }))
    await nightlyReferrals(deerlijk.id, on('2026-11-27'))
    const told = await mails(`%:${card.id}:2026-11-30:%`)
    await inTenant(deerlijk.coordinator, (tx) => tx.absence.deleteMany())
    expect(told.map(({ template, to_user_id }) => [template, to_user_id])).toEqual([['deadlineAway', deerlijk.coordinator.userId]])
  })

  test('on a day the contact point is closed nothing is mailed, and the reminder comes a day sooner', async () => {
    const card = await aCard(deerlijk, { sentAt: new Date('2026-12-03T09:00:00Z') })
    await inTenant(deerlijk.coordinator, (tx) => tx.closingDay.createMany({ data: [{ municipalityId: deerlijk.id, day: new Date('2026-12-09'), reason: 'Opleiding' }] }))
    // Due on Thursday the 10th.
    const told = async () => (await mails(`%:${card.id}:2026-12-10:%`)).map(({ template }) => template)
    await nightlyReferrals(deerlijk.id, on('2026-12-09'))
    expect(await told()).toEqual([])
    await nightlyReferrals(deerlijk.id, on('2026-12-08'))
    expect(await told()).toEqual(['deadlineSoon'])
  })

  test('the counts are proved each night', async () => {
    await behindTheScenes.query(`update referral_count set amount = amount + 5 where municipality_id = $1 and dimension = 'all' and measure = 'sent'`, [deerlijk.id])
    await nightlyReferrals(deerlijk.id, on('2026-12-03'))
    const { rows } = await behindTheScenes.query<{ right: boolean }>(
      `select sum(amount) = (select count(*) from referral where municipality_id = $1) as right from referral_count where municipality_id = $1 and dimension = 'all' and measure = 'sent'`, [deerlijk.id])
    expect(rows).toEqual([{ right: true }])
  })
})
