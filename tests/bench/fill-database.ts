import type pg from 'pg'
import { closeDatabase } from '#lib/db/client.ts'
import { step } from '#lib/operations/progress.ts'
import { today } from '#lib/time/today.ts'
import { makeFlanders, type Made } from './generate/flanders.ts'
import { load } from './generate/load.ts'
import { recount, wrongRollups } from './generate/recount.ts'
import { flanders, type Scale } from './generate/scale.ts'

const seed = 285

export interface Filled {
  cast: Made['cast']
  rows: number
  /** Making the rows and loading them. */
  loadSeconds: number
  recountSeconds: number
}

/**
 * Fills an empty database with Flanders.
 *
 * @param pool as superuser
 * @param scale as large as Flanders, unless something else is what matters
 * @throws when a roll-up is not what the rows say
 */
export async function fillDatabase(pool: pg.Pool, scale: Scale = flanders): Promise<Filled> {
  const client = await pool.connect()
  try {
    const started = performance.now()
    const { sheets, cast } = makeFlanders(scale, seed, today(new Date()))
    const rows = await load(client, sheets)
    const loaded = performance.now()
    const loadSeconds = (loaded - started) / 1_000
    step(`${rows} rows made and loaded (${loadSeconds.toFixed(1)} s)`)
    await recount(client)
    const wrong = await wrongRollups(client)
    if (wrong.neighbourhoods + wrong.municipalities > 0) throw new Error(`Roll-ups are wrong: ${JSON.stringify(wrong)}`)
    const recountSeconds = (performance.now() - loaded) / 1_000
    step(`Roll-ups counted, and proved by another count (${recountSeconds.toFixed(1)} s)`)
    return { cast, rows, loadSeconds, recountSeconds }
  } finally {
    client.release()
    await closeDatabase()
  }
}
