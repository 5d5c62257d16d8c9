import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cardList } from '#lib/referral/queries/card-list.ts'
import { waitingCards } from '#lib/referral/queries/waiting.ts'
import { CardFilter } from '#lib/referral/schema/list.ts'
import { figuresPage } from '#lib/referral-figures/queries/figures-page.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { today } from '#lib/time/today.ts'
import { loadCards } from '#tests/bench/cards/load-cards.ts'
import { makeFlanders } from '#tests/bench/generate/flanders.ts'
import { load } from '#tests/bench/generate/load.ts'
import { testDatabase } from '#tests/support/database.ts'

const db = await testDatabase()
const url = new URL(inject('databaseServer').superuserUrl)
url.pathname = new URL(db.urls.app).pathname
const superuser = new pg.Client({ connectionString: url.href })
superuser.on('error', () => undefined) // the database of the file is dropped under it at the end

/** Above so many rows a table is never read from end to end. */
const many = 10_000
let reader: MemberActor
let neighbourhood = ''

beforeAll(async () => {
  await superuser.connect()
  await load(superuser, makeFlanders({ municipalities: 2, neighbourhoods: 9, actions: 200 }, 3, '2026-11-23').sheets)
  const { largest } = await loadCards(superuser, 24_000)
  const { rows } = await superuser.query<{ id: string; name: string; membership: string; user: string; neighbourhood: string }>(
    `select m.id, m.name, p.id as membership, p.user_id as user, (select slug from neighbourhood b where b.municipality_id = m.id order by b.id limit 1) as neighbourhood
     from municipality m join membership p on p.municipality_id = m.id and p.role = 'coordinator' where m.slug = $1`, [largest])
  const found = rows[0]!
  neighbourhood = found.neighbourhood
  reader = {
    kind: 'member', userId: found.user, sessionId: found.user, name: 'coordinator', email: 'coordinator@example.org', locale: 'nl', keyboardHints: true, elsewhere: [],
    municipality: { id: found.id, slug: largest, name: found.name, accent: null, threshold: 5, demo: false },
    memberships: [{ id: found.membership, role: 'coordinator', organisationId: null, managesOrganisation: false, withoutPersons: false }],
    organisationIds: [], standings: ['coordinator', 'caseCoordinator'],
  }
}, 120_000)
afterAll(() => superuser.end())

/** Sequential scans of large tables that PostgreSQL counted while this ran. */
async function scansOf(run: () => Promise<unknown>): Promise<string[]> {
  const scans = async () => {
    const { rows } = await superuser.query<{ name: string; scans: number }>(`
      select s.relname as name, s.seq_scan::int as scans from pg_stat_user_tables s join pg_class c on c.oid = s.relid where c.reltuples >= ${many}`)
    return new Map(rows.map(({ name, scans: count }) => [name, count]))
  }
  // The connections of the product report what they did when a transaction ends, at most once a second.
  const reported = () => db.app.query('select pg_stat_force_next_flush()').then(() => new Promise((done) => setTimeout(done, 1_200)))
  await reported()
  const before = await scans()
  await run()
  await inTenant(reader, (tx) => tx.$executeRaw`select pg_stat_force_next_flush()`)
  await reported()
  return [...(await scans())].filter(([name, count]) => count > (before.get(name) ?? 0)).map(([name]) => name)
}

describe('with more cards than anybody reads', () => {
  it('there are large tables to scan', async () => {
    const { rows } = await superuser.query<{ relname: string }>(`select relname from pg_class where reltuples >= ${many} and relkind = 'r' order by 1`)
    expect(rows.map(({ relname }) => relname)).toEqual(expect.arrayContaining(['referral', 'referral_person', 'referral_story']))
  })

  it('the test notices a scan', async () => {
    expect(await scansOf(() => inTenant(reader, (tx) => tx.$queryRaw`select count(*)::int from referral where rung + 0 = 99`))).toContain('referral')
  })

  const day = today(new Date())
  it.each<[string, object]>([
    ['what waits for somebody', {}], ['the newest of all', { lijst: 'alles' }], ['a state', { toestand: 'closed' }], ['a neighbourhood', { buurt: 'first' }],
    ['a state in a neighbourhood', { toestand: 'inProgress', buurt: 'first' }], ['what is late', { late: '1' }], ['found numbers', { nummers: '5,17' }],
  ])('the list of %s reads through an index', async (_, asked) => {
    const filter = CardFilter.parse('buurt' in asked ? { ...asked, buurt: neighbourhood } : asked)
    expect(await scansOf(() => inTenant(reader, (tx) => cardList(tx, reader, filter, day)))).toEqual([])
  })

  it('what waits on the first page reads through an index', async () => {
    expect(await scansOf(() => inTenant(reader, (tx) => waitingCards(tx, reader, day)))).toEqual([])
  })

  it('the figures read the counts, never the cards', async () => {
    expect(await scansOf(() => inTenant(reader, (tx) => figuresPage(tx, reader, undefined, new Date())))).toEqual([])
  })
})
