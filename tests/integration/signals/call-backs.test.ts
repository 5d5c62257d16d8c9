import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { closeCallbackWithCard } from '#lib/signals/commands/close-callback.ts'
import { endCallback, noteAttempt, noteCall } from '#lib/signals/commands/handle-callback.ts'
import { reassignCallback } from '#lib/signals/commands/reassign-callback.ts'
import { callbackPage } from '#lib/signals/queries/callback-page.ts'
import { openCallbacks } from '#lib/signals/queries/open-callbacks.ts'
import { ownGiven } from '#lib/signals/queries/own-given.ts'
import { waitingCallbacks } from '#lib/signals/queries/waiting.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { made, testDay } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { cardType, filledIn, linkOf } from '#tests/factories/sending.ts'
import { aResidentRequest, aWorry, changeMembership, membershipOf } from '#tests/factories/signals.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const laterThatWeek = new Date('2026-11-26T10:00:00Z')

const rowOf = async (id: string) => (await behindTheScenes.query<Record<string, unknown>>('select *, due_on::text as due from callback where id = $1', [id])).rows[0]
const giversOf = async (id: string) => (await behindTheScenes.query('select 1 from callback_giver where callback_id = $1', [id])).rowCount
const page = (actor: MemberActor, id: string) => inTenant(actor, (tx) => callbackPage(tx, actor, id))

/** Every table of the database as text, to look for what must not stand there. */
async function everything(): Promise<string> {
  const { rows } = await behindTheScenes.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)
  const all = await Promise.all(rows.map(({ name }) => behindTheScenes.query<{ row: string }>(`select t::text as row from ${name} t`)))
  return all.flatMap((table) => table.rows.map(({ row }) => row)).join('\n')
}

/** From now on the contact person is called for this municipality. */
const route = (place: CastMunicipality, over: { targetGroup?: string; domain?: string; cardTypeId?: string } = {}) =>
  inTenant(place.coordinator, (tx) =>
    tx.referralRoute.create({ data: { municipalityId: place.id, membershipId: membershipOf(place.contactPerson), neighbourhoodId: place.neighbourhood.id, ...over }, select: { id: true } }))
const unroute = (place: CastMunicipality) => behindTheScenes.query('delete from referral_route where municipality_id = $1', [place.id])

describe('a worry', () => {
  test('keeps only who is called back, sealed, with an owner and a day like a card', async () => {
    const { id } = await aWorry(pelt)
    expect(await rowOf(id)).toMatchObject({
      kind: 'worry', state: 'waiting', best_moment: 'evening', owner_id: membershipOf(pelt.coordinator), due: '2026-11-30', given_by_id: membershipOf(pelt.volunteer), attempts: 0,
    })
    expect(await giversOf(id)).toBe(1)
    expect(await everything()).not.toMatch(/Godelieve|Kanarie|472 ?65 ?43 ?21/)
    const { rows } = await behindTheScenes.query(`select to_user_id, facts from outbox_mail where reason = $1`, [`newCallback:${id}:1`])
    expect(rows).toEqual([{ to_user_id: pelt.coordinator.userId, facts: { day: '2026-11-30' } }])
  })

  test('goes to the contact person of the place, unless that one is for a kind of card or a domain', async () => {
    await route(pelt, { domain: 'work' })
    await route(pelt, { targetGroup: 'seniors' })
    expect((await aWorry(pelt)).ownerId).toBe(membershipOf(pelt.coordinator))
    await route(pelt)
    expect((await aWorry(pelt)).ownerId).toBe(membershipOf(pelt.contactPerson))
    await unroute(pelt)
  })

  test('shows its giver the face of who calls, and never the number they left', async () => {
    await aWorry(pelt, pelt.partner)
    const own = await inTenant(pelt.partner, (tx) => ownGiven(tx, pelt.partner))
    expect(own.callbacks).toMatchObject([{ state: 'waiting', dueOn: '2026-11-30', face: { firstName: 'Jef' } }])
    expect(JSON.stringify(own)).not.toMatch(/Kanarie|472 ?65 ?43 ?21/)
  })

  test('of who holds a link is found back by that link alone', async () => {
    const [holder, another] = [await linkOf(behindTheScenes, pelt), await linkOf(behindTheScenes, pelt)]
    const { id } = await aWorry(pelt, holder)
    expect(await rowOf(id)).toMatchObject({ link_id: holder.linkId, given_by_id: null })
    expect((await inTenant(holder, (tx) => ownGiven(tx, holder))).callbacks.map((one) => one.id)).toEqual([id])
    expect((await inTenant(another, (tx) => ownGiven(tx, another))).callbacks).toEqual([])
    await inTenant(holder, async (tx) => expect(await tx.callbackGiver.count()).toBe(0))
  })
})

describe('whom to call', () => {
  test('is read by who calls and by the coordinator who may see persons; each look is recorded', async () => {
    await route(pelt)
    const { id } = await aWorry(pelt)
    await unroute(pelt)
    for (const actor of [pelt.contactPerson, pelt.coordinator]) {
      expect(await page(actor, id)).toMatchObject({ giver: { name: 'Godelieve Kanarie', phone: '0472 65 43 21' }, own: actor === pelt.contactPerson })
    }
    const { rows } = await behindTheScenes.query(`select user_id, detail from audit_event where subject_id = $1 and kind = 'callback.giverSeen' order by seq`, [id])
    expect(rows).toEqual([pelt.contactPerson, pelt.coordinator].map(({ userId }) => ({ user_id: userId, detail: { purpose: 'callBack' } })))
  })

  test('is nobody else’s to find: not the giver, not a colleague, not another municipality', async () => {
    const { id } = await aWorry(pelt)
    const others = [pelt.volunteer, pelt.fieldWorker, pelt.contactPerson, pelt.partner, pelt.alderman, deerlijk.coordinator, deerlijk.contactPerson]
    for (const actor of others) {
      expect(await page(actor, id)).toBeNull()
      await inTenant(actor, async (tx) => {
        expect(await tx.callbackGiver.count({ where: { callbackId: id } })).toBe(0)
        await expect(noteCall(tx, actor, { callbackId: id, version: 1 }, testDay)).rejects.toThrow(NotFoundHere)
      })
    }
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', version: 1 })
  })

  test('is not seen by a coordinator of a partner organisation', async () => {
    const { id } = await aWorry(pelt)
    const actor: MemberActor = { ...pelt.coordinator, standings: ['coordinator'] }
    await changeMembership(pelt, pelt.coordinator, { withoutPersons: true })
    await inTenant(actor, async (tx) => {
      expect(await tx.callback.count({ where: { ownerId: { not: membershipOf(pelt.coordinator) } } })).toBe(0)
      expect(await tx.callbackGiver.count()).toBe(0)
    })
    expect(await page(actor, id)).toBeNull()
    await changeMembership(pelt, pelt.coordinator, { withoutPersons: false })
  })
})

describe('a resident’s question', () => {
  test('is called back like a worry, and is not kept with the alderman', async () => {
    const { id } = await aResidentRequest(pelt)
    expect(await rowOf(id)).toMatchObject({ kind: 'residentRequest', given_by_id: null, link_id: null, due: '2026-11-30' })
    expect(await page(pelt.coordinator, id)).toMatchObject({ kind: 'residentRequest', giver: { name: 'Godelieve Kanarie' } })
  })

  test('is nowhere for the alderman afterwards: in no query, no count, no event and no mail', async () => {
    const { id } = await aResidentRequest(pelt)
    const { alderman } = pelt
    expect(await page(alderman, id)).toBeNull()
    await inTenant(alderman, async (tx) => {
      expect(await ownGiven(tx, alderman)).toEqual({ callbacks: [], signals: [] })
      expect(await openCallbacks(tx, alderman)).toEqual({ rows: [], more: false })
      expect(await waitingCallbacks(tx, alderman, '2027-01-01')).toEqual([])
      const [seen] = await tx.$queryRaw<Record<string, number>[]>`select
        (select count(*)::int from callback) as rows, (select count(*)::int from callback_giver) as givers,
        (select count(*)::int from audit_event where subject_type = 'callback') as events,
        (select count(*)::int from outbox_mail where template = 'newCallback') as mails`
      expect(seen).toEqual({ rows: 0, givers: 0, events: 0, mails: 0 })
      expect(await tx.$executeRaw`update callback set attempts = 9 where id = ${id}::uuid`).toBe(0)
      expect(await tx.$executeRaw`delete from callback where id = ${id}::uuid`).toBe(0)
    })
  })
})

describe('calling back', () => {
  test('counts what was tried without winning time, and wins time by speaking', async () => {
    const { id } = await aWorry(pelt)
    const { coordinator } = pelt
    await inTenant(coordinator, async (tx) => {
      made(await noteAttempt(tx, coordinator, { callbackId: id, version: 1 }))
      expect(await noteAttempt(tx, coordinator, { callbackId: id, version: 1 })).toMatchObject({ stale: { version: 2 } })
      expect(await endCallback(tx, coordinator, { callbackId: id, version: 2, outcome: 'advice' }, testDay)).toMatchObject({ refusal: 'callFirst' })
    })
    expect(await rowOf(id)).toMatchObject({ attempts: 1, due: '2026-11-30', state: 'waiting' })
    await inTenant(coordinator, async (tx) => made(await noteCall(tx, coordinator, { callbackId: id, version: 2 }, laterThatWeek)))
    expect(await rowOf(id)).toMatchObject({ state: 'called', called_in_time: true, due: '2026-12-07' })
  })

  test('ends as advice without a trace of who was called, and its giver hears that it was done', async () => {
    const { id } = await aWorry(pelt)
    const { coordinator } = pelt
    await inTenant(coordinator, async (tx) => {
      made(await noteCall(tx, coordinator, { callbackId: id, version: 1 }, laterThatWeek))
      made(await endCallback(tx, coordinator, { callbackId: id, version: 2, outcome: 'advice' }, laterThatWeek))
    })
    expect(await rowOf(id)).toMatchObject({ state: 'closed', outcome: 'advice', due: null })
    expect(await giversOf(id)).toBe(0)
    expect(await everything()).not.toMatch(/Godelieve|Kanarie|472 ?65 ?43 ?21/)
    expect(await page(coordinator, id)).toMatchObject({ giver: null, outcome: 'advice' })
    const { rows } = await behindTheScenes.query(`select template, to_user_id, facts from outbox_mail where reason = $1`, [`callbackDone:${id}`])
    expect(rows).toEqual([{ template: 'callbackDone', to_user_id: pelt.volunteer.userId, facts: {} }])
    await inTenant(coordinator, async (tx) => {
      expect(await noteAttempt(tx, coordinator, { callbackId: id, version: 3 })).toMatchObject({ refusal: 'notNow' })
      expect(await endCallback(tx, coordinator, { callbackId: id, version: 3, outcome: 'withdrawn' }, laterThatWeek)).toMatchObject({ refusal: 'notNow' })
    })
  })

  test('ends as not reached only after it was tried', async () => {
    const { id } = await aWorry(pelt)
    const { coordinator } = pelt
    await inTenant(coordinator, async (tx) => {
      expect(await endCallback(tx, coordinator, { callbackId: id, version: 1, outcome: 'notReached' }, testDay)).toMatchObject({ refusal: 'tryFirst' })
      made(await noteAttempt(tx, coordinator, { callbackId: id, version: 1 }))
      made(await endCallback(tx, coordinator, { callbackId: id, version: 2, outcome: 'notReached' }, testDay))
    })
    expect(await giversOf(id)).toBe(0)
    const { rowCount } = await behindTheScenes.query(`select 1 from outbox_mail where reason = $1`, [`callbackDone:${id}`])
    expect(rowCount).toBe(0)
  })

  test('ends with the card that was made together, and a second card changes nothing', async () => {
    const { id } = await aWorry(pelt)
    const { coordinator } = pelt
    const type = await cardType(behindTheScenes, pelt)
    const send = () => inTenant(coordinator, async (tx) => made(await sendReferral(tx, coordinator, filledIn(pelt, type, { callbackId: id }), laterThatWeek)))
    const card = await send()
    expect(await rowOf(id)).toMatchObject({ state: 'closed', outcome: 'card', referral_id: card.id, called_in_time: true, version: 2 })
    expect(await giversOf(id)).toBe(0)
    expect(await page(coordinator, id)).toMatchObject({ referralNumber: card.number, giver: null })
    await send()
    expect(await rowOf(id)).toMatchObject({ referral_id: card.id, version: 2 })
  })

  test('is not ended by the card of somebody who does not call it', async () => {
    const { id } = await aWorry(pelt)
    for (const actor of [pelt.fieldWorker, pelt.contactPerson, deerlijk.coordinator]) {
      await inTenant(actor, (tx) => closeCallbackWithCard(tx, actor, id, randomUUID(), testDay))
    }
    expect(await rowOf(id)).toMatchObject({ state: 'waiting' })
    expect(await giversOf(id)).toBe(1)
  })

  test('is given to a colleague by whoever holds it, who then does not find it; the colleague hears it, the day stays', async () => {
    const [{ id }, { contactPerson, coordinator }] = [await aWorry(pelt), pelt]
    const give = (actor: MemberActor, version: number, to: MemberActor) =>
      inTenant(actor, (tx) => reassignCallback(tx, actor, { callbackId: id, version, membershipId: membershipOf(to) }))
    expect(await give(coordinator, 1, coordinator)).toMatchObject({ refusal: 'sameHolder', field: 'membershipId' })
    expect(await give(coordinator, 1, pelt.volunteer)).toMatchObject({ refusal: 'holderGone', field: 'membershipId' })
    expect(await give(coordinator, 1, deerlijk.contactPerson)).toMatchObject({ refusal: 'holderGone' })
    for (const other of [contactPerson, pelt.fieldWorker, deerlijk.coordinator]) await expect(give(other, 1, contactPerson)).rejects.toThrow(NotFoundHere)
    expect(made(await give(coordinator, 1, contactPerson))).toMatchObject({ stillThere: true })
    expect(await give(coordinator, 1, contactPerson)).toMatchObject({ stale: { version: 2 } })
    expect(made(await give(contactPerson, 2, coordinator))).toMatchObject({ stillThere: false })
    expect(await page(contactPerson, id)).toBeNull()
    expect(await rowOf(id)).toMatchObject({ owner_id: membershipOf(coordinator), due: '2026-11-30', version: 3 })
    const { rows } = await behindTheScenes.query(`select to_user_id, facts from outbox_mail where reason = $1`, [`newCallback:${id}:3`])
    expect(rows).toEqual([{ to_user_id: coordinator.userId, facts: { day: '2026-11-30' } }])
    await inTenant(coordinator, async (tx) => made(await endCallback(tx, coordinator, { callbackId: id, version: 3, outcome: 'withdrawn' }, testDay)))
    expect(await give(coordinator, 4, contactPerson)).toMatchObject({ refusal: 'notNow' })
  })

  test('is done by one of two who press at once; the other is told', async () => {
    const { id } = await aWorry(pelt)
    const { coordinator } = pelt
    const close = () => inTenant(coordinator, (tx) => endCallback(tx, coordinator, { callbackId: id, version: 1, outcome: 'withdrawn' }, testDay))
    const answers = await Promise.all([close(), close(), close()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('forgets its giver whoever closes it, in the database itself', async () => {
    const { id } = await aWorry(deerlijk)
    await inTenant(deerlijk.coordinator, async (tx) => {
      await tx.$executeRaw`update callback set state = 'closed', outcome = 'withdrawn', due_on = null, closed_at = now() where id = ${id}::uuid`
    })
    expect(await giversOf(id)).toBe(0)
  })
})
