import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { vaultOf } from '#lib/encryption/vault.ts'
import { step } from '#lib/operations/progress.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { today } from '#lib/time/today.ts'
import { chanceFrom, sharedOut } from '../generate/random.ts'
import { columns, makeCards, type Lines, type Place } from './make-cards.ts'

const cardTypes = ['Even langskomen', 'Wie helpt mij verder?', 'Samen naar buiten']

/**
 * Gives the municipalities of a generated Flanders so many cards together: few have many, many have few. Rows go in by COPY
 * with foreign keys and triggers at rest, because they are right by construction; the counts are made by the product's own
 * recount and proved by another count.
 *
 * @param client connected as superuser
 * @returns the slug of the municipality with the most cards
 * @throws when a count is not what the rows say
 */
export async function loadCards(client: pg.ClientBase, amount: number): Promise<{ largest: string; cards: number }> {
  const places = await placesOf(client)
  const chance = chanceFrom(amount)
  const shares = sharedOut(amount, places.map((_, index) => (index + 1) ** -0.8), 20)
  const day = today(new Date())
  for (const [index, place] of places.entries()) {
    const share = shares[index] ?? 0
    const vault = await inTenantAsService({ municipalityId: place.id }, (tx) => vaultOf(tx, place.id))
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    await copyInto(client, makeCards(place, share, day, chance, vault))
    await client.query('insert into referral_counter (municipality_id, last) values ($1, $2)', [place.id, share])
    await client.query('commit')
  }
  await client.query('analyze referral, referral_person, referral_story')
  step(`${amount} cards loaded`)
  await countAnew(client, places)
  return { largest: places[0]?.slug ?? '', cards: amount }
}

async function copyInto(client: pg.ClientBase, lines: Lines): Promise<void> {
  for (const [table, part] of [['referral', 'referral'], ['referral_person', 'person'], ['referral_story', 'story']] as const) {
    const stream = client.query(copyFrom(`copy ${table} (${columns[part].join(', ')}) from stdin`))
    await pipeline(Readable.from(inPieces(lines[part])), stream)
  }
}

function* inPieces(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield lines.slice(from, from + 500).join('')
}

/** The municipalities with what their cards hang on, the one with the most neighbourhoods first. */
async function placesOf(client: pg.ClientBase): Promise<(Place & { slug: string })[]> {
  await client.query(`insert into card_type (municipality_id, id, title, offer, domains, ladder, position)
    select m.id, uuidv7(), t.title, 'We nemen contact op en zoeken samen verder.', '{}', '{}', t.position
    from municipality m cross join unnest($1::text[]) with ordinality as t (title, position)`, [cardTypes])
  const { rows } = await client.query<Place & { slug: string }>(`
    select m.id, m.slug,
      array(select b.id from neighbourhood b where b.municipality_id = m.id order by b.id) as neighbourhoods,
      array(select c.id from card_type c where c.municipality_id = m.id order by c.position) as "cardTypes",
      array(select p.id from membership p where p.municipality_id = m.id and p.role in ('contactPerson', 'coordinator') order by p.id) as holders,
      (select json_agg(json_build_object('membershipId', p.id, 'organisationId', p.organisation_id) order by p.id)
        from membership p where p.municipality_id = m.id and p.role in ('partner', 'fieldWorker')) as senders
    from municipality m
    order by (select count(*) from neighbourhood b where b.municipality_id = m.id) desc, m.slug`)
  return rows
}

async function countAnew(client: pg.ClientBase, places: readonly Place[]): Promise<void> {
  const started = performance.now()
  for (const { id } of places) {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [id])
    await client.query('select recount_referrals($1)', [id])
  }
  await client.query(`select set_config('app.municipality_id', '', false)`)
  await client.query('vacuum analyze referral_count')
  // Another count, from the rows alone and in other words than the product's.
  const { rows } = await client.query<{ wrong: number }>(`
    select count(*)::int as wrong from (
      select r.municipality_id, count(*) as sent, count(*) filter (where r.contacted_at is not null) as contacted, count(*) filter (where r.state = 'closed') as closed
      from referral r group by 1) r
    full join (
      select c.municipality_id, sum(c.amount) filter (where c.measure = 'sent') as sent, sum(c.amount) filter (where c.measure = 'contacted') as contacted,
        sum(c.amount) filter (where c.measure = 'closed') as closed
      from referral_count c where c.dimension = 'all' group by 1) c using (municipality_id)
    where (r.sent, r.contacted, r.closed) is distinct from (c.sent, c.contacted, c.closed)`)
  if (rows[0]?.wrong !== 0) throw new Error(`The counts of ${rows[0]?.wrong} municipalities are wrong`)
  step(`Counts made, and proved by another count (${((performance.now() - started) / 1_000).toFixed(1)} s)`)
}
