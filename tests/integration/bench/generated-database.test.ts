import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { makeFlanders } from '#tests/bench/generate/flanders.ts'
import { load } from '#tests/bench/generate/load.ts'
import { recount, wrongRollups } from '#tests/bench/generate/recount.ts'
import { testDatabase } from '#tests/support/database.ts'

const db = await testDatabase()
const url = new URL(inject('databaseServer').superuserUrl)
url.pathname = new URL(db.urls.app).pathname
const superuser = new pg.Client({ connectionString: url.href })
superuser.on('error', () => undefined) // the database of the file is dropped under it at the end
const made = makeFlanders({ municipalities: 2, neighbourhoods: 9, actions: 200 }, 3, '2026-11-23')

beforeAll(async () => {
  await superuser.connect()
  await load(superuser, made.sheets)
  await recount(superuser)
})
afterAll(() => superuser.end())

describe('a generated database', () => {
  it('holds every row that was made', async () => {
    for (const [table, { lines }] of made.sheets) {
      const { rows } = await superuser.query<{ count: number }>(`select count(*)::int as count from ${table}`)
      expect([table, rows[0]?.count]).toEqual([table, lines.length])
    }
  })

  it('has roll-ups that equal its rows', async () => {
    expect(await wrongRollups(superuser)).toEqual({ neighbourhoods: 0, municipalities: 0 })
  })

  it('is caught when a roll-up says something else than the rows', async () => {
    await superuser.query('begin')
    await superuser.query('update neighbourhood_rollup set running = running + 1 where neighbourhood_id = (select min(neighbourhood_id::text)::uuid from neighbourhood_rollup)')
    await superuser.query(`update municipality_rollup set frameworks = '{}'`)
    expect(await wrongRollups(superuser)).toEqual({ neighbourhoods: 1, municipalities: 2 })
    await superuser.query('rollback')
  })

  it('leaves the triggers awake: a new action is counted at once', async () => {
    const { rows } = await superuser.query<{ id: string }>('select id from municipality limit 1')
    await superuser.query(`select set_config('app.municipality_id', $1, false)`, [rows[0]!.id])
    await superuser.query(`update plan_action set state = 'done' where state = 'running' and municipality_id = $1`, [rows[0]!.id])
    expect(await wrongRollups(superuser)).toEqual({ neighbourhoods: 0, municipalities: 0 })
  })
})
