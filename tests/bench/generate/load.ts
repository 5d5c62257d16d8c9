import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Sheet } from './sheets.ts'

/** Tables after those they point to. */
const order = [
  'municipality', 'user_account', 'organisation', 'membership', 'coach_assignment', 'neighbourhood', 'neighbourhood_area', 'indicator', 'figure',
  'interpretation', 'inventory_item', 'conversation', 'quote', 'finding', 'attention_point', 'attention_point_voice', 'feedback_moment',
  'feedback_point', 'objective', 'objective_origin', 'plan_action', 'action_block', 'action_partner', 'action_update', 'action_task',
  'plan_version', 'block_stand', 'assessment_round', 'round_participant', 'common_level', 'spread', 'phase_step', 'coach_review',
] as const

/**
 * Loads generated rows in one transaction. Foreign keys and checks hold as always; only the triggers of our own, which would
 * recount the roll-ups for every statement, rest meanwhile: `recount` does that afterwards.
 *
 * @param client connected to the database as superuser: it writes rows of every municipality
 * @returns how many rows
 */
export async function load(client: pg.ClientBase, sheets: ReadonlyMap<string, Sheet>): Promise<number> {
  const unknown = [...sheets.keys()].find((table) => !order.some((name) => name === table))
  if (unknown) throw new Error(`${unknown} has no place in the order of tables`)
  let rows = 0
  await client.query('begin')
  for (const table of order) {
    const sheet = sheets.get(table)
    if (!sheet) continue
    await client.query(`alter table ${table} disable trigger user`)
    const stream = client.query(copyFrom(`copy ${table} (${sheet.columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(inPieces(sheet.lines)), stream)
    await client.query(`alter table ${table} enable trigger user`)
    rows += sheet.lines.length
  }
  await client.query('commit')
  await client.query('analyze')
  return rows
}

/** A line at a time would be a packet at a time. */
function* inPieces(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += 500) yield lines.slice(from, from + 500).join('')
}
