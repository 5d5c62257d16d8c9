import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { record } from '#lib/audit/record.ts'
import { closeReferral } from '#lib/referral/commands/close-referral.ts'
import { recordContact } from '#lib/referral/commands/record-contact.ts'
import { askReopen } from '#lib/referral/commands/reopen.ts'
import { sendReferral } from '#lib/referral/commands/send-referral.ts'
import { withdrawOwn } from '#lib/referral/commands/withdraw-own.ts'
import { ownCard } from '#lib/referral/queries/own-card.ts'
import { ownCardsFile } from '#lib/referral/queries/own-cards-file.ts'
import { ownCards } from '#lib/referral/queries/own-cards.ts'
import { sentCard } from '#lib/referral/queries/sent-card.ts'
import { whoLooked } from '#lib/referral/queries/who-looked.ts'
import { CardFilter } from '#lib/referral/schema/list.ts'
import { CloseInput } from '#lib/referral/schema/handle.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'
import { cardType, filledIn, linkOf, makeMember, route } from '#tests/factories/sending.ts'

const { pelt, deerlijk, behindTheScenes } = await twoMunicipalities()
const now = new Date()
const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''
const types = new Map<string, string>()

beforeAll(async () => {
  for (const place of [pelt, deerlijk]) {
    types.set(place.id, await cardType(behindTheScenes, place))
    await route(behindTheScenes, place, membershipOf(place.contactPerson))
  }
})

async function sent(actor: MemberActor | LinkActor, change: Record<string, unknown> = {}, place: CastMunicipality = pelt) {
  const answer = await inTenant(actor, (tx) => sendReferral(tx, actor, filledIn(place, types.get(place.id) ?? '', change), now))
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return answer.value
}

/** A second person of the partner's organisation. */
async function colleague(): Promise<MemberActor> {
  const userId = randomUUID()
  await behindTheScenes.query(`insert into user_account (id, email, name) values ($1, $2, 'An Collega')`, [userId, `${userId}@pelt.example`])
  const membershipId = await makeMember(pelt, userId, 'partner', pelt.organisation.id)
  return { ...pelt.partner, userId, name: 'An Collega', memberships: [{ id: membershipId, role: 'partner', organisationId: pelt.organisation.id, managesOrganisation: false, withoutPersons: false }] }
}

const versionOf = async (id: string) => (await behindTheScenes.query<{ version: number }>('select version from referral where id = $1', [id])).rows[0]?.version ?? 0
const follow = (actor: MemberActor | LinkActor, number: number) => inTenant(actor, (tx) => ownCard(tx, actor, number))
const contact = async (id: string, mayTellOutcome = false) =>
  inTenant(pelt.contactPerson, async (tx) => recordContact(tx, pelt.contactPerson, { referralId: id, version: await versionOf(id), mayTellOutcome }, now))
const close = async (id: string) => {
  const input = CloseInput.parse({ referralId: id, version: await versionOf(id), outcome: 'helped' })
  const closed = await inTenant(pelt.contactPerson, (tx) => closeReferral(tx, pelt.contactPerson, input, now))
  if (!closed.ok) throw new Error(JSON.stringify(closed))
}

describe('a card after it was sent', () => {
  it('is followed by who made it, with the name, the face and the day', async () => {
    const { number, dueOn } = await sent(pelt.volunteer, { name: 'Gerda Claes' })
    expect(await follow(pelt.volunteer, number)).toMatchObject({ number, name: 'Gerda Claes', known: 'received', dueOn, face: { firstName: 'Jef' }, withdraw: true, askReopen: false })
    expect(await inTenant(pelt.volunteer, (tx) => sentCard(tx, pelt.volunteer, number))).toMatchObject({ number, dueOn, mayWordBack: true, keyedIn: false })
  })

  it('is not found by others: other roles, another volunteer, another municipality', async () => {
    const { number } = await sent(pelt.volunteer)
    for (const actor of [pelt.partner, pelt.fieldWorker, pelt.coordinator, pelt.contactPerson, deerlijk.volunteer]) {
      expect(await follow(actor, number)).toBeNull()
      expect(await inTenant(actor, (tx) => sentCard(tx, actor, number))).toBeNull()
    }
  })

  it('is followed by colleagues of a partner, without the name', async () => {
    const { number } = await sent(pelt.partner, { name: 'Gerda Claes' })
    const an = await colleague()
    expect(await follow(an, number)).toMatchObject({ number, name: null, withdraw: true })
    const list = await inTenant(an, (tx) => ownCards(tx, an))
    expect(list.cards.find((card) => card.number === number)).toMatchObject({ byColleague: true, name: null })
  })

  it('tells of contact and end as far as was agreed, and how it ended only if that was said', async () => {
    const cards = { silent: await sent(pelt.partner, { mayWordBack: undefined }), wordBack: await sent(pelt.partner), outcome: await sent(pelt.partner) }
    for (const { id } of Object.values(cards)) await contact(id, id === cards.outcome.id)
    expect((await follow(pelt.partner, cards.silent.number))?.known).toBe('received')
    expect(await follow(pelt.partner, cards.silent.number)).toMatchObject({ contactedOn: null })
    expect((await follow(pelt.partner, cards.wordBack.number))?.known).toBe('contacted')
    for (const { id } of Object.values(cards)) await close(id)
    expect(await follow(pelt.partner, cards.silent.number)).toMatchObject({ known: 'received', outcome: null, closedOn: null, askReopen: false })
    expect(await follow(pelt.partner, cards.wordBack.number)).toMatchObject({ known: 'closed', outcome: null, askReopen: true })
    expect(await follow(pelt.partner, cards.outcome.number)).toMatchObject({ known: 'closed', outcome: 'helped' })
  })

  it('is taken back for the person whatever happened to it meanwhile, and then shows no name', async () => {
    const { id, number } = await sent(pelt.partner)
    await contact(id)
    expect(await inTenant(pelt.partner, (tx) => withdrawOwn(tx, pelt.partner, { referralId: id }, now))).toMatchObject({ ok: true })
    expect(await follow(pelt.partner, number)).toMatchObject({ known: 'withdrawn', name: null, withdraw: false })
    await expect(inTenant(pelt.volunteer, (tx) => withdrawOwn(tx, pelt.volunteer, { referralId: id }, now))).rejects.toThrow('Not found here')
    await expect(inTenant(deerlijk.partner, (tx) => withdrawOwn(tx, deerlijk.partner, { referralId: id }, now))).rejects.toThrow('Not found here')
  })

  it('can be asked for again once it is done', async () => {
    const { id, number } = await sent(pelt.partner)
    await contact(id)
    await close(id)
    await inTenant(pelt.partner, (tx) => askReopen(tx, pelt.partner, { referralId: id }, now))
    expect(await follow(pelt.partner, number)).toMatchObject({ askReopen: false, askedReopen: true })
  })
})

describe('the list of own cards', () => {
  it('pages without losing or repeating a card', async () => {
    for (let i = 0; i < 7; i++) await sent(deerlijk.volunteer, { name: `Rij ${i}` }, deerlijk)
    const read = (after?: string) => inTenant(deerlijk.volunteer, (tx) => ownCards(tx, deerlijk.volunteer, CardFilter.parse({ after }).after, { take: 3 }))
    const numbers: number[] = []
    let next: string | null | undefined
    do {
      const page = await read(next ?? undefined)
      numbers.push(...page.cards.map(({ number }) => number))
      next = page.next
    } while (next)
    expect(numbers).toEqual([7, 6, 5, 4, 3, 2, 1])
  })

  it('holds nothing of another municipality or another person', async () => {
    const { cards } = await inTenant(deerlijk.partner, (tx) => ownCards(tx, deerlijk.partner))
    expect(cards).toEqual([])
  })

  it('goes along as a file with every card and nobody’s name, and no name was looked at for it', async () => {
    const { number } = await sent(pelt.volunteer)
    const counted = (kind: string) => behindTheScenes.query<{ n: number; detail: unknown }>(
      `select count(*)::int as n, (array_agg(detail order by seq desc))[1] as detail from audit_event where kind = $1 and user_id = $2`, [kind, pelt.volunteer.userId],
    ).then(({ rows }) => rows[0])
    const before = (await counted('referral.listed'))?.n
    const file = await inTenant(pelt.volunteer, (tx) => ownCardsFile(tx, pelt.volunteer))
    const { cards } = await inTenant(pelt.volunteer, (tx) => ownCards(tx, pelt.volunteer))
    expect(file).toEqual(cards.map((card) => ({ ...card, name: null })))
    expect(file[0]).toMatchObject({ number, name: null })
    expect((await counted('referral.listed'))?.n).toBe((before ?? 0) + 1)
    expect((await counted('referral.exported'))?.detail).toEqual({ purpose: 'own', rows: file.length, names: false })
  })

  it('leaves one event for the names that were looked at, which the person finds among who looked', async () => {
    const { id, number } = await sent(pelt.volunteer)
    await inTenant(pelt.volunteer, (tx) => ownCards(tx, pelt.volunteer))
    const { rows } = await behindTheScenes.query<{ detail: { cards: string[] } }>(`select detail from audit_event where kind = 'referral.listed' and user_id = $1 order by seq desc limit 1`, [pelt.volunteer.userId])
    expect(rows[0]?.detail.cards).toContain(String(number))
    const listed = async () => {
      const { looks } = (await inTenant(pelt.contactPerson, (tx) => whoLooked(tx, pelt.contactPerson, String(number))))!
      return looks.filter(({ what }) => what === 'listed').map(({ name, times }) => [name, times])
    }
    expect(await listed()).toEqual([['Jef volunteer', 1]])
    // As it was recorded before: under the id of the card, of this municipality alone.
    for (const place of [pelt, deerlijk]) {
      await inTenant(place.volunteer, (tx) => record(tx, place.volunteer, 'referral.listed', { type: 'referralList', id: place.id }, { purpose: 'own', cards: [id] }))
    }
    expect(await listed()).toEqual([['Jef volunteer', 2]])
  })
})

describe('a link', () => {
  it('follows its own cards alone, without a name', async () => {
    const [one, other] = [await linkOf(behindTheScenes, pelt), await linkOf(behindTheScenes, pelt)]
    const { number } = await sent(one)
    expect(await follow(one, number)).toMatchObject({ number, name: null, known: 'received', withdraw: true })
    expect((await inTenant(one, (tx) => ownCards(tx, one))).cards).toMatchObject([{ number, name: null, byColleague: false }])
    expect(await follow(other, number)).toBeNull()
    expect((await inTenant(other, (tx) => ownCards(tx, other))).cards).toEqual([])
  })

  it('takes its own card back, and nobody else’s', async () => {
    const [one, other] = [await linkOf(behindTheScenes, pelt), await linkOf(behindTheScenes, pelt)]
    const { id, number } = await sent(one)
    await expect(inTenant(other, (tx) => withdrawOwn(tx, other, { referralId: id }, now))).rejects.toThrow('Not found here')
    expect(await inTenant(one, (tx) => withdrawOwn(tx, one, { referralId: id }, now))).toMatchObject({ ok: true })
    expect((await follow(one, number))?.known).toBe('withdrawn')
  })
})
