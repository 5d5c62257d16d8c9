import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { allTasks } from '#lib/home/queries/tasks.ts'
import { endMembership } from '#lib/people/commands/membership.ts'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { handOverFor } from '#lib/referral/commands/hand-over-all.ts'
import { addTask, finishTask } from '#lib/referral/commands/tasks.ts'
import { withdrawReferral } from '#lib/referral/commands/withdraw-referral.ts'
import { nightlyReferrals } from '#lib/referral/nightly.ts'
import { handOverPage } from '#lib/referral/queries/hand-over-page.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import { CloseInput } from '#lib/referral/schema/handle.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant, inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { Day } from '#lib/time/today.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aContactedCard, at, membershipOf, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

async function aColleague(place: CastMunicipality): Promise<MemberActor> {
  const [userId, id] = [randomUUID(), randomUUID()]
  await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'An Tweede')`, [userId, `${userId}@pelt.example`])
  await inTenant(place.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: place.id, id, userId, role: 'contactPerson' }] }))
  return { ...place.contactPerson, userId, memberships: [{ id, role: 'contactPerson', organisationId: null, managesOrganisation: false, withoutPersons: false }] }
}

/** A finished card of which the person must hear by Thursday the 26th. */
async function aCardToTell(place: CastMunicipality, owner = place.contactPerson, personKnows = false): Promise<MadeCard> {
  const card = await aContactedCard(place, { owner, reachWay: 'letter' })
  const input = CloseInput.parse({ ...(await at(owner, card)), outcome: 'helped', ...(personKnows && { personKnows: 'on' }) })
  await inTenant(owner, async (tx) => made(await closeReferral(tx, owner, input, sendingDay)))
  return card
}

const rowOf = async ({ id }: MadeCard) =>
  (await behindTheScenes.query<{ owner_id: string; state: string; outcome: string; due_on: string | null }>('select owner_id, state, outcome, due_on from referral where id = $1', [id])).rows[0]
const lines = async (actor: MemberActor, day: Day, ...kinds: string[]) =>
  (await inTenant(actor, (tx) => waitingCards(tx, actor, day))).filter(({ kind }) => kinds.includes(kind)).map(({ kind, title, count, on, path }) => [kind, title, count, on, path])

describe('a finished card of which the person must still hear', () => {
  test('goes along when its holder leaves, and stays finished; one of which everybody heard does not', async () => {
    const [leaves, stays] = [await aColleague(pelt), await aColleague(pelt)]
    const [card, told] = [await aCardToTell(pelt, leaves), await aCardToTell(pelt, leaves, true)]
    const { holders } = await inTenant(pelt.coordinator, (tx) => handOverPage(tx, pelt.id))
    expect(holders.find(({ id }) => id === membershipOf(leaves))?.cards).toBe(1)
    const handed = await inTenant(pelt.coordinator, (tx) => handOverFor(tx, pelt.coordinator, { fromMembershipId: membershipOf(leaves), toMembershipId: membershipOf(stays) }, sendingDay))
    expect(made(handed)).toMatchObject({ moved: 1, left: 0 })
    expect(await rowOf(card)).toEqual({ owner_id: membershipOf(stays), state: 'closed', outcome: 'helped', due_on: null })
    expect(await rowOf(told)).toMatchObject({ owner_id: membershipOf(leaves) })
    expect(await lines(stays, '2026-11-25', 'personToTell')).toEqual([['personToTell', 'none', 1, '2026-11-26', `/doorverwijzingen/${card.number}`]])
    expect(await lines(leaves, '2026-11-25', 'personToTell')).toEqual([])
    // Whoever gets it reads whom to tell.
    const task = await inTenant(stays, (tx) => tx.referralTask.findFirstOrThrow({ where: { referralId: card.id }, select: { id: true } }))
    await inTenant(stays, async (tx) => made(await finishTask(tx, stays, task.id, sendingDay)))
    expect(await lines(stays, '2026-11-25', 'personToTell')).toEqual([])
  })

  test('goes along when a coordinator who may see no person ends the membership', async () => {
    const leaves = await aColleague(deerlijk)
    const [card, other] = [await aCardToTell(deerlijk, leaves), await aCardToTell(pelt)]
    const second = randomUUID()
    await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'Zonder Namen')`, [second, `${second}@deerlijk.example`])
    await inTenant(deerlijk.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: deerlijk.id, id: second, userId: second, role: 'coordinator', withoutPersons: true }] }))
    const without: MemberActor = {
      ...deerlijk.coordinator, userId: second, standings: ['coordinator'],
      memberships: [{ id: second, role: 'coordinator', organisationId: null, managesOrganisation: false, withoutPersons: true }],
    }
    expect(await inTenant(without, (tx) => tx.referralTask.count())).toBe(0)
    expect(await lines(without, '2026-12-01', 'personToTell', 'cardTask', 'referrerToTell')).toEqual([])
    await inTenant(without, async (tx) => made(await endMembership(tx, without, membershipOf(leaves), sendingDay)))
    expect(await rowOf(card)).toMatchObject({ owner_id: membershipOf(deerlijk.coordinator), state: 'closed' })
    expect(await rowOf(other)).toMatchObject({ owner_id: membershipOf(pelt.contactPerson) })
  })

  test('is found at night when its holder cannot hold cards any more', async () => {
    const gone = await aColleague(deerlijk)
    const [card, told] = [await aCardToTell(deerlijk, gone), await aCardToTell(deerlijk, gone, true)]
    await behindTheScenes.query('update user_account set disabled_at = now() where id = $1', [gone.userId])
    expect(await lines(deerlijk.coordinator, '2026-11-25', 'personToTell')).toContainEqual(['personToTell', 'others', 1, '2026-11-26', `/doorverwijzingen/${card.number}`])
    await nightlyReferrals(deerlijk.id, new Date('2026-11-24T04:30:00Z'))
    expect(await rowOf(card)).toMatchObject({ owner_id: membershipOf(deerlijk.coordinator), state: 'closed' })
    expect(await rowOf(told)).toMatchObject({ owner_id: membershipOf(gone) })
  })

  test('waits for the coordinator as well once its day has passed, as a number', async () => {
    const holder = await aColleague(pelt)
    const card = await aCardToTell(pelt, holder)
    const others = async (day: Day) => (await lines(pelt.coordinator, day, 'personToTell')).filter(([, about]) => about === 'others')
    const before = (await others('2026-11-26')).length
    const [[, , count = 0] = []] = await others('2026-11-27')
    expect([before, count]).toEqual([0, expect.any(Number)])
    expect(count).toBeGreaterThan(0)
    expect(JSON.stringify(await others('2026-11-27'))).not.toMatch(/Claes|Maria/)
    expect(await lines(pelt.fieldWorker, '2026-11-27', 'personToTell')).toEqual([])
    await inTenant(holder, async (tx) => made(await withdrawReferral(tx, holder, await at(holder, card), sendingDay)))
    const [[, , less = 0] = []] = await others('2026-11-27')
    expect(less).toBe(Number(count) - 1)
  })
})

describe('which finished cards somebody must still hear of', () => {
  const asked = async (of: { municipalityId: string; userId?: string }) =>
    (await inTenantAsService(of, (tx) => tx.$queryRaw<{ id: string }[]>`select cards_to_tell() as id`)).map(({ id }) => id)

  test('is answered to the house and to coordinators, about their own municipality', async () => {
    const [card, there] = [await aCardToTell(pelt), await aCardToTell(deerlijk)]
    for (const of of [{ municipalityId: pelt.id }, { municipalityId: pelt.id, userId: pelt.coordinator.userId }]) {
      expect(await asked(of)).toContain(card.id)
      expect(await asked(of)).not.toContain(there.id)
    }
    for (const who of [pelt.contactPerson, pelt.fieldWorker, pelt.partner, pelt.volunteer, pelt.alderman, deerlijk.coordinator]) {
      expect(await asked({ municipalityId: pelt.id, userId: who.userId })).toEqual([])
    }
  })
})

describe('tasks and appointments', () => {
  test('remind who holds the card on their day and after it, and nobody else', async () => {
    const holder = await aColleague(pelt)
    const [card, other] = [await aContactedCard(pelt, { owner: holder }), await aContactedCard(pelt, { owner: holder })]
    const add = (referralId: string, kind: 'own' | 'appointment', dueOn: Day) =>
      inTenant(holder, async (tx) => made(await addTask(tx, holder, { referralId, kind, text: 'Attest opvragen', dueOn, hour: null }, sendingDay)))
    await add(card.id, 'own', '2026-11-26')
    expect(await lines(holder, '2026-11-25', 'cardTask')).toEqual([])
    await add(card.id, 'appointment', '2026-11-25')
    expect(await lines(holder, '2026-11-25', 'cardTask')).toEqual([['cardTask', 'none', 1, '2026-11-25', `/doorverwijzingen/${card.number}`]])
    expect(await lines(holder, '2026-11-27', 'cardTask')).toEqual([['cardTask', 'none', 2, '2026-11-25', `/doorverwijzingen/${card.number}`]])
    await add(other.id, 'own', '2026-11-27')
    expect(await lines(holder, '2026-11-27', 'cardTask')).toEqual([['cardTask', 'none', 3, '2026-11-25', `/doorverwijzingen?nummers=${card.number},${other.number}`]])
    for (const who of [pelt.coordinator, pelt.contactPerson, pelt.partner, deerlijk.coordinator]) expect(await lines(who, '2026-11-27', 'cardTask')).toEqual([])
    const tasksOf = (who: MemberActor) => inTenant(who, async (tx) => (await allTasks(tx, who, null, '2026-11-27')).onCards.map(({ kind, count }) => [kind, count]))
    expect(await tasksOf(holder)).toEqual([['cardTask', 3]])
    for (const who of [pelt.contactPerson, pelt.volunteer, deerlijk.contactPerson]) expect(await tasksOf(who)).not.toContainEqual(['cardTask', 3])
    const tasks = await inTenant(holder, (tx) => tx.referralTask.findMany({ where: { referralId: { in: [card.id, other.id] } }, select: { id: true } }))
    for (const { id } of tasks) await inTenant(holder, async (tx) => made(await finishTask(tx, holder, id, sendingDay)))
    expect(await lines(holder, '2026-11-27', 'cardTask')).toEqual([])
  })
})
