import { describe, expect, test } from 'vitest'
import { accept } from '#lib/referral/commands/accept.ts'
import { addNote } from '#lib/referral/commands/add-note.ts'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { lookAgain, passOn, putOnWaitingList, takeBack } from '#lib/referral/commands/pass-on.ts'
import { recordAttempt } from '#lib/referral/commands/record-attempt.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { askReopen, reopenReferral } from '#lib/referral/commands/reopen.ts'
import { addTask, finishTask } from '#lib/referral/commands/tasks.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import type { CloseInput } from '#lib/referral/schema/handle.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { shortDay } from '#lib/time/today.ts'
import { made } from '#tests/factories/analysis.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { aCard, aContactedCard, anAcceptedCard, at, sendingDay, type MadeCard } from '#tests/factories/referral.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const on = (day: string) => new Date(`${day}T10:00:00Z`)

const rowOf = async (card: MadeCard) =>
  (await behindTheScenes.query<Record<string, unknown>>('select *, due_on::text as due, waiting_since::text as since from referral where id = $1', [card.id])).rows[0]
const kindsOf = async (card: MadeCard) =>
  (await behindTheScenes.query<{ kind: string }>('select kind from referral_event where referral_id = $1 order by at, id', [card.id])).rows.map(({ kind }) => kind)
const mailsAbout = async (card: MadeCard) =>
  (await behindTheScenes.query<{ template: string }>('select template from outbox_mail where reason like $1 order by created_at, id', [`%${card.id}%`])).rows.map(({ template }) => template)

const as = <Result>(actor: MemberActor, run: (tx: TenantTx, actor: MemberActor) => Promise<Result>) => inTenant(actor, (tx) => run(tx, actor))
const ending = (form: { referralId: string; version: number }, over: Partial<CloseInput> = {}): CloseInput => ({
  ...form, outcome: 'helped', receiver: null, domain: null, missing: null, noPerson: false, rights: [], agreed: false, personKnows: true, ...over,
})

describe('taking a card on', () => {
  test('the contact person accepts in time and holds it', async () => {
    const card = await aCard(pelt)
    made(await as(pelt.contactPerson, async (tx, actor) => accept(tx, actor, await at(actor, card), on('2026-11-24'))))
    expect(await rowOf(card)).toMatchObject({ state: 'received', received_in_time: true, due: '2026-11-30', version: 2 })
    expect(await kindsOf(card)).toEqual(['sent', 'accepted'])
  })

  test('a coordinator who accepts a card of somebody else takes it over, and who comes after is told who has it', async () => {
    const card = await aCard(pelt)
    made(await as(pelt.coordinator, async (tx, actor) => accept(tx, actor, await at(actor, card), sendingDay)))
    expect(await rowOf(card)).toMatchObject({ owner_id: pelt.coordinator.memberships[0]!.id })
    const once = (who: MemberActor) => as(who, (tx, actor) => accept(tx, actor, { referralId: card.id, version: 1 }, sendingDay))
    expect(await once(pelt.contactPerson)).toMatchObject({ ok: false, refusal: 'alreadyAccepted', values: { name: 'Jef coordinator' } })
    expect(await once(pelt.coordinator)).toMatchObject({ ok: true, value: { already: true, number: card.number } })
    expect(await kindsOf(card)).toEqual(['sent', 'accepted'])
    // To work on, it is not there for who does not hold it any more.
    await expect(as(pelt.contactPerson, (tx, actor) => addNote(tx, actor, { referralId: card.id, text: 'Nog iets.', shared: 'shared' }, sendingDay))).rejects.toThrow(NotFoundHere)
  })

  test.each<[string, (place: CastMunicipality) => MemberActor]>([
    ['its partner', (place) => place.partner], ['a field worker', (place) => place.fieldWorker], ['a volunteer', (place) => place.volunteer], ['an alderman', (place) => place.alderman],
  ])('%s does not find it to handle', async (_, who) => {
    const card = await aCard(pelt)
    await expect(as(who(pelt), (tx, actor) => accept(tx, actor, { referralId: card.id, version: 1 }, sendingDay))).rejects.toThrow(NotFoundHere)
  })

  test('nobody of another municipality finds it, whatever they are there', async () => {
    const card = await aCard(pelt)
    for (const stranger of [deerlijk.coordinator, deerlijk.contactPerson, deerlijk.partner]) {
      await expect(as(stranger, (tx, actor) => accept(tx, actor, { referralId: card.id, version: 1 }, sendingDay))).rejects.toThrow(NotFoundHere)
      await expect(as(stranger, (tx, actor) => recordContact(tx, actor, { referralId: card.id, version: 1, mayTellOutcome: false }, sendingDay))).rejects.toThrow(NotFoundHere)
    }
  })

  test('a coordinator without persons does not find it', async () => {
    const card = await aCard(pelt)
    const [membership] = pelt.coordinator.memberships
    const outside: MemberActor = { ...pelt.coordinator, standings: ['coordinator'], memberships: [{ ...membership!, withoutPersons: true }] }
    await expect(as(outside, (tx, actor) => accept(tx, actor, { referralId: card.id, version: 1 }, sendingDay))).rejects.toThrow(NotFoundHere)
  })
})

describe('contact', () => {
  test('an attempt is a record and buys no time', async () => {
    const card = await aCard(pelt)
    made(await as(pelt.contactPerson, (tx, actor) => recordAttempt(tx, actor, { referralId: card.id, way: 'phone', result: 'voicemail' }, on('2026-11-25'))))
    expect(await rowOf(card)).toMatchObject({ state: 'sent', due: '2026-11-30', version: 1 })
  })

  test('whoever phones a card that waits has accepted it; the referrer hears that there was contact', async () => {
    const card = await aCard(pelt)
    made(await as(pelt.contactPerson, async (tx, actor) => recordContact(tx, actor, { ...(await at(actor, card)), mayTellOutcome: true }, on('2026-11-26'))))
    expect(await rowOf(card)).toMatchObject({
      state: 'contacted', received_in_time: true, contacted_in_time: true, days_to_contact: 3, word_back_given: true, may_tell_outcome: true, due: '2026-12-07', rung: 1,
    })
    expect(await mailsAbout(card)).toEqual(['cardContacted'])
    expect(await kindsOf(card)).toEqual(['sent', 'contacted', 'outcomeAllowed', 'wordBack'])
  })

  test('a referrer of whom the person did not agree hears nothing', async () => {
    const card = await aContactedCard(pelt, { mayWordBack: false })
    expect(await rowOf(card)).toMatchObject({ word_back_given: false })
    expect(await mailsAbout(card)).toEqual([])
  })

  test('contact after the first step of the ladder is late', async () => {
    const card = await aContactedCard(pelt, {}, on('2026-12-02'))
    expect(await rowOf(card)).toMatchObject({ received_in_time: false, contacted_in_time: false, days_to_contact: 7 })
  })
})

describe('working on it', () => {
  test('the first note after contact says that work goes on, and keeps the step it falls in', async () => {
    const card = await aContactedCard(pelt)
    made(await as(pelt.contactPerson, (tx, actor) => addNote(tx, actor, { referralId: card.id, text: 'Brengt haar brieven mee.', shared: 'shared' }, on('2026-12-02'))))
    expect(await rowOf(card)).toMatchObject({ state: 'inProgress', rung: 2, due: '2026-12-22' })
    made(await as(pelt.contactPerson, (tx, actor) => addNote(tx, actor, { referralId: card.id, text: 'Belt maandag terug.', shared: 'private' }, on('2026-12-03'))))
    expect(await rowOf(card)).toMatchObject({ state: 'inProgress', rung: 2, due: '2026-12-22' })
  })

  test('a note before there was contact moves nothing', async () => {
    const card = await anAcceptedCard(pelt)
    made(await as(pelt.contactPerson, (tx, actor) => addNote(tx, actor, { referralId: card.id, text: 'Liever na vier uur.', shared: 'shared' }, sendingDay)))
    expect(await rowOf(card)).toMatchObject({ state: 'received', due: '2026-11-30' })
  })

  test('a private note is read by its writer alone', async () => {
    const card = await aContactedCard(pelt)
    made(await as(pelt.contactPerson, (tx, actor) => addNote(tx, actor, { referralId: card.id, text: 'Voor mij.', shared: 'private' }, sendingDay)))
    const notes = (actor: MemberActor) => as(actor, (tx) => tx.referralNote.count({ where: { referralId: card.id } }))
    expect([await notes(pelt.contactPerson), await notes(pelt.coordinator), await notes(pelt.partner)]).toEqual([1, 0, 0])
  })

  test('a task is added and ticked once', async () => {
    const card = await aContactedCard(pelt)
    made(await as(pelt.contactPerson, (tx, actor) => addTask(tx, actor, { referralId: card.id, kind: 'appointment', text: 'Thuis', dueOn: '2026-11-27', hour: '14:30' }, sendingDay)))
    const task = await as(pelt.contactPerson, (tx) => tx.referralTask.findFirstOrThrow({ where: { referralId: card.id }, select: { id: true, hour: true } }))
    expect(task.hour).toBe('14:30')
    for (let turn = 0; turn < 2; turn++) made(await as(pelt.contactPerson, (tx, actor) => finishTask(tx, actor, task.id, on('2026-11-27'))))
    await expect(as(deerlijk.coordinator, (tx, actor) => finishTask(tx, actor, task.id, on('2026-11-27')))).rejects.toThrow(NotFoundHere)
    expect(await rowOf(card)).toMatchObject({ state: 'inProgress' })
  })

  test('somebody else works on it: we keep the card and look again on the day that was said', async () => {
    const card = await aContactedCard(pelt)
    made(await as(pelt.contactPerson, async (tx, actor) => passOn(tx, actor, { ...(await at(actor, card)), receiver: 'CAW Limburg', lookAgainOn: '2026-12-12', agreed: true }, sendingDay)))
    expect(await rowOf(card)).toMatchObject({ state: 'passedOn', due: '2026-12-14' })
    made(await as(pelt.contactPerson, async (tx, actor) => lookAgain(tx, actor, { ...(await at(actor, card)), lookAgainOn: '2026-12-21' }, on('2026-12-14'))))
    expect(await rowOf(card)).toMatchObject({ state: 'passedOn', due: '2026-12-21' })
    made(await as(pelt.contactPerson, async (tx, actor) => takeBack(tx, actor, await at(actor, card), on('2026-12-16'))))
    expect(await rowOf(card)).toMatchObject({ state: 'inProgress' })
    const agreements = await as(pelt.contactPerson, (tx) => tx.referralAgreement.findMany({ where: { referralId: card.id, about: 'recipient' }, select: { way: true } }))
    expect(agreements).toEqual([{ way: 'oral' }])
    // In the same act: the history says to whom, also once it is back.
    const { events, agreements: opened, receiver } = (await as(pelt.contactPerson, (tx, actor) => cardPage(tx, actor, String(card.number), sendingDay)))!
    expect(opened.find(({ givenAt }) => givenAt === events.find(({ kind }) => kind === 'passedOn')?.at)).toMatchObject({ recipient: 'CAW Limburg' })
    expect(receiver).toBe('CAW Limburg')
  })

  test('a day beyond the ladder is refused at its field with the latest, by the ladder of the kind of card', async () => {
    const card = await aContactedCard(pelt)
    const wait = (lookAgainOn: string) =>
      as(pelt.contactPerson, async (tx, actor) => putOnWaitingList(tx, actor, { ...(await at(actor, card)), receiver: 'Sociale huisvesting', since: '2026-11-20', lookAgainOn, agreed: true }, sendingDay))
    const latest = async () => (await as(pelt.contactPerson, (tx, actor) => cardPage(tx, actor, String(card.number), sendingDay)))?.lookAgain.latest
    const usual = await latest()
    expect(await wait('2036-10-01')).toMatchObject({ ok: false, refusal: 'lookAgainFar', field: 'lookAgainOn', values: { date: shortDay(usual!), days: 45 } })
    await behindTheScenes.query(`update card_type set ladder = '{2,4,6,8}' where id = (select card_type_id from referral where id = $1)`, [card.id])
    const tighter = await latest()
    expect(tighter! < usual!).toBe(true)
    expect(await wait(usual!)).toMatchObject({ refusal: 'lookAgainFar', values: { date: shortDay(tighter!), days: 8 } })
    made(await wait(tighter!))
    expect(await rowOf(card)).toMatchObject({ state: 'waitingList', due: tighter })
    await behindTheScenes.query(`update card_type set ladder = '{}'`)
  })

  test('a waiting list says where, since when and until when; a day gone by is refused at its field', async () => {
    const card = await aContactedCard(pelt)
    const wait = (over: { since?: string; lookAgainOn?: string }) =>
      as(pelt.contactPerson, async (tx, actor) => putOnWaitingList(tx, actor, { ...(await at(actor, card)), receiver: 'Sociale huisvesting', since: '2026-11-20', lookAgainOn: '2026-12-15', agreed: true, ...over }, sendingDay))
    expect(await wait({ since: '2026-11-24' })).toMatchObject({ ok: false, refusal: 'sinceAhead', field: 'since' })
    expect(await wait({ lookAgainOn: '2026-11-23' })).toMatchObject({ ok: false, refusal: 'lookAgainAhead', field: 'lookAgainOn' })
    made(await wait({}))
    expect(await rowOf(card)).toMatchObject({ state: 'waitingList', since: '2026-11-20', due: '2026-12-15' })
  })

  test('what the machine does not know is refused in words: passing on before anybody spoke', async () => {
    const card = await anAcceptedCard(pelt)
    const answer = await as(pelt.contactPerson, async (tx, actor) => passOn(tx, actor, { ...(await at(actor, card)), receiver: 'CAW', lookAgainOn: '2026-12-12', agreed: true }, sendingDay))
    expect(answer).toMatchObject({ ok: false, refusal: 'notNow', values: { state: 'received' } })
  })
})

describe('finishing', () => {
  test('helped: finished, the referrer hears only that, and the person gets a task by the way they chose', async () => {
    const card = await aContactedCard(pelt, { reachWay: 'letter' })
    made(await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, card), { personKnows: false }), on('2026-11-25'))))
    expect(await rowOf(card)).toMatchObject({ state: 'closed', outcome: 'helped', due: null })
    expect(await mailsAbout(card)).toEqual(['cardContacted', 'cardClosed'])
    const tasks = await as(pelt.contactPerson, (tx) => tx.referralTask.findMany({ where: { referralId: card.id }, select: { kind: true, way: true, dueOn: true } }))
    expect(tasks).toEqual([{ kind: 'tellClosed', way: 'letter', dueOn: new Date('2026-11-30') }])
  })

  test('who was told already, or said no, gets no task', async () => {
    for (const over of [{ personKnows: true }, { outcome: 'declined' as const, personKnows: false }]) {
      const card = await aContactedCard(pelt)
      made(await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, card), over), sendingDay)))
      expect(await as(pelt.contactPerson, (tx) => tx.referralTask.count({ where: { referralId: card.id } }))).toBe(0)
    }
  })

  test.each<[string, Partial<CloseInput>, string, string]>([
    ['helped before anybody spoke', { outcome: 'helped' }, 'contactFirst', 'outcome'],
    ['not reached without a try', { outcome: 'notReached' }, 'tryFirst', 'outcome'],
    ['not for us, and for nobody', { outcome: 'notForUs' }, 'receiverAsked', 'receiver'],
  ])('%s is refused at its field', async (_, over, refusal, field) => {
    const card = await anAcceptedCard(pelt)
    const answer = await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, card), over), sendingDay))
    expect(answer).toMatchObject({ ok: false, refusal, field })
  })

  test('what no help exists for becomes a need without a person, and is forgotten when the card is taken up again', async () => {
    const card = await aContactedCard(pelt)
    const end = (missing: string | null) => as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, card), { outcome: 'noHelpExists', domain: 'housingAndMobility', missing }), sendingDay))
    expect(await end(null)).toMatchObject({ refusal: 'missingAsked', field: 'missing' })
    made(await end('vervoer naar de dialyse in de avond'))
    const needs = () => as(pelt.contactPerson, (tx) => tx.unmetNeed.findMany({ where: { referralId: card.id }, select: { domain: true, missing: true } }))
    expect(await needs()).toEqual([{ domain: 'housingAndMobility', missing: 'vervoer naar de dialyse in de avond' }])
    made(await as(pelt.contactPerson, async (tx, actor) => reopenReferral(tx, actor, await at(actor, card), on('2026-12-01'))))
    expect(await needs()).toEqual([])
  })

  test('rights are counted by the month and stand nowhere with the card', async () => {
    const [right, other] = await as(pelt.coordinator, async (tx) => [
      await tx.rightType.create({ data: { municipalityId: pelt.id, name: 'Verhoogde tegemoetkoming' }, select: { id: true } }),
      await tx.rightType.create({ data: { municipalityId: pelt.id, name: 'Sociaal tarief' }, select: { id: true } }),
    ])
    const foreign = await as(deerlijk.coordinator, (tx) => tx.rightType.create({ data: { municipalityId: deerlijk.id, name: 'Schooltoeslag' }, select: { id: true } }))
    const cards = [await aContactedCard(pelt), await aContactedCard(pelt)] as const
    made(await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, cards[0]), { rights: [right.id, other.id] }), sendingDay)))
    const answer = await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, cards[1]), { rights: [right.id, foreign.id] }), sendingDay))
    expect(answer).toMatchObject({ ok: false, refusal: 'rightGone', field: 'rights' })
    const { rows } = await behindTheScenes.query('select month::text, obtained from right_count where municipality_id = $1 and right_type_id = $2', [pelt.id, other.id])
    expect(rows).toEqual([{ month: '2026-11-01', obtained: 1 }])
    const { rows: traces } = await behindTheScenes.query(
      `select detail::text from referral_event where referral_id = $1 union all select detail::text from audit_event where subject_id = $1::text`, [cards[0].id])
    expect(JSON.stringify(traces)).not.toContain(right.id)
    expect(JSON.stringify(traces)).not.toMatch(/right/i)
  })
})

describe('taking it up again', () => {
  test('the referrer asks once, the holder hears it, and whoever handles it reopens with a ladder from today', async () => {
    const card = await aContactedCard(pelt)
    made(await as(pelt.contactPerson, async (tx, actor) => closeReferral(tx, actor, ending(await at(actor, card)), sendingDay)))
    for (let turn = 0; turn < 2; turn++) made(await as(pelt.partner, (tx, actor) => askReopen(tx, actor, { referralId: card.id }, on('2026-12-01'))))
    expect((await mailsAbout(card)).filter((template) => template === 'reopenAsked')).toHaveLength(1)
    await expect(as(pelt.volunteer, (tx, actor) => askReopen(tx, actor, { referralId: card.id }, on('2026-12-01')))).rejects.toThrow(NotFoundHere)
    await expect(as(pelt.partner, (tx, actor) => reopenReferral(tx, actor, { referralId: card.id, version: 3 }, on('2026-12-01')))).rejects.toThrow(NotFoundHere)
    made(await as(pelt.coordinator, async (tx, actor) => reopenReferral(tx, actor, await at(actor, card), on('2026-12-01'))))
    expect(await rowOf(card)).toMatchObject({
      state: 'received', reopened: 1, outcome: null, asks_reopen_at: null, due: '2026-12-08', days_to_contact: 0, owner_id: pelt.contactPerson.memberships[0]!.id,
    })
  })

  test('an open card is not asked to be taken up again', async () => {
    const card = await anAcceptedCard(pelt)
    expect(await as(pelt.partner, (tx, actor) => askReopen(tx, actor, { referralId: card.id }, sendingDay))).toMatchObject({ ok: false, refusal: 'notNow' })
  })
})
