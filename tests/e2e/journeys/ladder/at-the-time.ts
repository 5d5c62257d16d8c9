import { spawnSync } from 'node:child_process'
import type pg from 'pg'

/** Runs the product's own commands on the database of the browser, by a clock of its own. */
function run(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--conditions=react-server', 'tests/e2e/journeys/ladder/by-a-clock.ts', ...words], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } })
  if (status !== 0) throw new Error(`${words[0]}: ${stderr}`)
  return stdout.trim().split('\n').at(-1) ?? ''
}

/** Somebody who is signed in sends a card, at ten in the morning of that day. */
export async function sendThen(pool: pg.Pool, email: string, day: string): Promise<{ number: number; dueOn: string }> {
  const { rows } = await pool.query<{ session: string; card_type: string; neighbourhood: string }>(
    `select s.id as session, (select id from card_type t where t.municipality_id = m.id and t.archived_at is null and t.ladder = '{}' order by position, id limit 1) as card_type,
       (select id from neighbourhood b where b.municipality_id = m.id and b.archived_at is null order by name limit 1) as neighbourhood
     from session s join user_account u on u.id = s.user_id, municipality m where u.email = $1 and m.slug = 'pelt' and s.ended_at is null order by s.created_at desc limit 1`, [email])
  const { session, card_type: cardTypeId, neighbourhood: neighbourhoodId } = rows[0]!
  const form = {
    cardTypeId, neighbourhoodId, domains: ['incomeAndRights'], question: 'Een rekening die blijft liggen', name: 'Roza Wacht', reachWay: 'phone', phone: '011 80 81 83',
    mayContact: 'on', way: 'typed', typedName: 'Roza Wacht',
  }
  return JSON.parse(run('send', session, `${day}T10:00:00+01:00`, JSON.stringify(form))) as { number: number; dueOn: string }
}

/** The work on cards of these nights in Pelt, one after the other. */
export async function nights(days: string[]): Promise<void> {
  run('nights', ...days.map((day) => `${day}T06:00:00+01:00`))
}

/** Who was called because a card waits too long, and which day it was to have moved. */
export async function calls(pool: pg.Pool, number: number): Promise<string[]> {
  const { rows } = await pool.query<{ told: string }>(
    `select u.email || ' ' || (o.facts ->> 'day') as told from outbox_mail o join municipality m on m.id = o.municipality_id and m.slug = 'pelt' join user_account u on u.id = o.to_user_id
     where o.template = 'deadlineLate' and (o.facts ->> 'number')::int = $1 order by 1`, [number])
  return rows.map(({ told }) => told)
}

/** How many cards the first page says wait too long for a contact, one's own and those of others. */
export const late = (page: string): number =>
  [...page.matchAll(/(\d+) kaart(?:en)?(?: van (?:een collega|collega’s))? wacht(?:en)? te lang op een contact/g)].reduce((sum, [, count]) => sum + Number(count), 0)
