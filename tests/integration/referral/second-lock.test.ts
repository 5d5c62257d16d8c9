import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { twoMunicipalities, type CastMunicipality } from '#tests/factories/cast.ts'

// What the database itself lets through, whatever a query asks: no line of our own code stands between.

const { db, pelt, deerlijk, behindTheScenes } = await twoMunicipalities()

const aboutPersons = ['referral_person', 'referral_story', 'referral_agreement', 'referral_file'] as const
const workOfTheHolder = ['referral_note', 'referral_task', 'referral_handover'] as const
const personal = [...aboutPersons, ...workOfTheHolder, 'referral_draft', 'callback_giver'] as const

/** A card held by the contact person and made by the partner, with a row in every table about persons. */
async function fill(place: CastMunicipality): Promise<void> {
  const client = await behindTheScenes.connect()
  const membership = (role: 'contactPerson' | 'partner') => place[role].memberships[0]!.id
  const [type, card, call] = [randomUUID(), randomUUID(), randomUUID()]
  try {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [place.id])
    const insert = (table: string, row: Record<string, unknown>) => {
      const names = Object.keys(row)
      return client.query(`insert into ${table} (municipality_id, ${names.join(', ')}) values ($1, ${names.map((_, index) => `$${index + 2}`).join(', ')})`, [place.id, ...Object.values(row)])
    }
    const bytes = Buffer.from('canary')
    await insert('card_type', { id: type, title: 'Kaart', offer: 'We nemen contact op.', domains: [], ladder: [] })
    await insert('referral', {
      id: card, number: 1, card_type_id: type, state: 'received', owner_id: membership('contactPerson'), neighbourhood_id: place.neighbourhood.id, domains: ['work'],
      reach_way: 'phone', made_by_id: membership('partner'), may_word_back: true, ladder_from: '2026-11-25', due_on: '2026-12-02', received_at: '2026-11-25',
    })
    await insert('referral_person', { id: randomUUID(), referral_id: card, name: bytes, name_hash: 'x' })
    await insert('referral_story', { referral_id: card, question: bytes })
    await insert('referral_agreement', { id: randomUUID(), referral_id: card, about: 'contact', way: 'typed', text_version: 1, language: 'nl', sentence: bytes, signature_hash: 'x' })
    await insert('referral_note', { id: randomUUID(), referral_id: card, shared: true, text: bytes, by_id: membership('contactPerson') })
    await insert('referral_task', { id: randomUUID(), referral_id: card, kind: 'own', text: bytes })
    await insert('referral_handover', { id: randomUUID(), referral_id: card, kind: 'gbo', receiver: bytes, asked_on: '2026-11-25', by_id: membership('contactPerson') })
    await insert('referral_file', { id: randomUUID(), referral_id: card, maker_id: membership('partner'), media_type: 'image/png', size: 6, bytes })
    await insert('referral_draft', { id: randomUUID(), maker_id: membership('partner'), typed: bytes })
    await insert('callback', { id: call, kind: 'worry', neighbourhood_id: place.neighbourhood.id, owner_id: membership('contactPerson'), ladder_from: '2026-11-25', due_on: '2026-12-02', given_by_id: place.alderman.memberships[0]!.id })
    await insert('callback_giver', { callback_id: call, name: bytes, phone: bytes, phone_hash: 'x' })
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
}

beforeAll(async () => {
  await fill(pelt)
  await fill(deerlijk)
})

interface Context {
  municipalityId: string
  userId?: string
  linkId?: string
}

/** Runs one statement as the application in this context, and takes it back. */
async function as<Answer>({ municipalityId, userId = '', linkId = '' }: Context, run: (query: (sql: string, values?: unknown[]) => Promise<{ rows: { n: number }[]; rowCount: number | null }>) => Promise<Answer>): Promise<Answer> {
  const client = await db.app.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.municipality_id', $1, true), set_config('app.user_id', $2, true), set_config('app.link_id', $3, true)`, [municipalityId, userId, linkId])
    return await run((sql, values) => client.query<{ n: number }>(sql, values))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** Changes something in Pelt behind every lock; triggers run as the owner, whom row-level security binds. */
async function change(sql: string, value: string): Promise<void> {
  const client = await behindTheScenes.connect()
  try {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [pelt.id])
    await client.query(sql, [value])
    await client.query(`select set_config('app.municipality_id', '', false)`)
  } finally {
    client.release()
  }
}

/** The tables about persons in which somebody finds a row. */
async function seen(context: Context): Promise<string[]> {
  const found: string[] = []
  for (const table of personal) {
    const rows = await as(context, async (query) => (await query(`select count(*)::int as n from ${table}`)).rows[0]!.n)
    if (rows > 0) found.push(table)
  }
  return found
}

const withoutDrafts = [...aboutPersons, ...workOfTheHolder, 'callback_giver']
const here = (role: keyof CastMunicipality & ('coordinator' | 'fieldWorker' | 'contactPerson' | 'partner' | 'volunteer' | 'alderman'), place = pelt): Context => ({ municipalityId: place.id, userId: place[role].userId })

describe('the database shows what is about persons', () => {
  it.each<[string, Context, readonly string[]]>([
    ['the coordinator all of it but somebody’s draft', here('coordinator'), withoutDrafts],
    ['the contact person who holds the card the same', here('contactPerson'), withoutDrafts],
    ['its maker what they wrote, and their draft', here('partner'), [...aboutPersons, 'referral_draft']],
    ['a field worker nothing', here('fieldWorker'), []],
    ['a volunteer nothing', here('volunteer'), []],
    ['an alderman nothing, not even whom he asked to call', here('alderman'), []],
    ['the nightly work nothing', { municipalityId: pelt.id }, []],
    ['a visitor who makes up a link nothing', { municipalityId: pelt.id, linkId: randomUUID() }, []],
    ['the coordinator of next door nothing', { municipalityId: pelt.id, userId: deerlijk.coordinator.userId }, []],
    ['somebody nobody knows nothing', { municipalityId: pelt.id, userId: randomUUID() }, []],
  ])('%s', async (_, context, tables) => {
    expect((await seen(context)).sort()).toEqual([...tables].sort())
  })

  it('nothing to a coordinator without persons', async () => {
    await change('update membership set without_persons = true where id = $1', pelt.coordinator.memberships[0]!.id)
    expect(await seen(here('coordinator'))).toEqual([])
    await change('update membership set without_persons = false where id = $1', pelt.coordinator.memberships[0]!.id)
  })

  it('nothing to the contact person from the moment somebody else holds the card', async () => {
    const give = (to: 'contactPerson' | 'coordinator') => change('update referral set owner_id = $1 where municipality_id = (select m.municipality_id from membership m where m.id = $1)', pelt[to].memberships[0]!.id)
    await give('coordinator')
    expect(await seen(here('contactPerson'))).toEqual(['callback_giver'])
    await give('contactPerson')
  })

  it('nothing from the moment a membership ended', async () => {
    await change('update membership set ended_at = now() where id = $1', pelt.contactPerson.memberships[0]!.id)
    expect(await seen(here('contactPerson'))).toEqual([])
    await change('update membership set ended_at = null where id = $1', pelt.contactPerson.memberships[0]!.id)
  })

  it('a private note to nobody but its writer', async () => {
    const notes = (context: Context) => as(context, async (query) => (await query('select count(*)::int as n from referral_note')).rows[0]!.n)
    await change('update referral_note set shared = false where by_id = $1', pelt.contactPerson.memberships[0]!.id)
    expect([await notes(here('coordinator')), await notes(here('contactPerson'))]).toEqual([0, 1])
    await change('update referral_note set shared = true where by_id = $1', pelt.contactPerson.memberships[0]!.id)
  })
})

describe('the database lets nobody change', () => {
  const contexts: Context[] = [here('partner'), here('fieldWorker'), here('volunteer'), here('alderman'), { municipalityId: pelt.id }, { municipalityId: pelt.id, userId: deerlijk.coordinator.userId }]

  it.each([...aboutPersons, ...workOfTheHolder, 'callback_giver'])('%s, but who works on the card', async (table) => {
    for (const context of contexts) {
      const changed = await as(context, async (query) => (await query(`delete from ${table}`)).rowCount).catch((error: unknown) => {
        expect(String(error)).toMatch(/permission denied/)
        return 0
      })
      expect(changed, JSON.stringify(context)).toBe(0)
    }
  })

  it.each(['referral_event', 'referral_attempt', 'paper_card', 'municipality_key', 'referral_count'])('%s: it stays as it was told', async (table) => {
    for (const statement of [`delete from ${table}`, `update ${table} set municipality_id = municipality_id`]) {
      await expect(as(here('coordinator'), (query) => query(statement))).rejects.toThrow(/permission denied/)
    }
  })

  it('anything of an agreement but its end', async () => {
    const alter = (column: string, value: unknown) => as(here('coordinator'), (query) => query(`update referral_agreement set ${column} = $1`, [value]))
    await expect(alter('signature_hash', 'y')).rejects.toThrow(/permission denied/)
    await expect(alter('sentence', Buffer.from('y'))).rejects.toThrow(/permission denied/)
    expect((await alter('withdrawn_at', new Date())).rowCount).toBe(1)
  })

  it('an open card into one without holder or day', async () => {
    for (const part of ['owner_id', 'due_on']) {
      await expect(as(here('coordinator'), (query) => query(`update referral set ${part} = null`))).rejects.toThrow(/open_has_owner_and_deadline/)
    }
  })
})
