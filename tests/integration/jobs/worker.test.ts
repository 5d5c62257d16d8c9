import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWorkerLives } from '#lib/jobs/sign-of-life.ts'
import { startWorker } from '#lib/jobs/worker.ts'
import { twoMunicipalities } from '#tests/factories/cast.ts'
import { aConfirmedImport, csvFile, standing } from '#tests/factories/figures.ts'

const { db, pelt } = await twoMunicipalities()
const queue = new pg.Pool({ connectionString: db.urls.jobs })
afterAll(() => queue.end())

const file = (name: string) => csvFile(`${name} 2024.csv`, `nis;aantal_${name}\n72043;5\n`)
const done = (id: string) => expect.poll(async () => (await standing(pelt, id)).state, { timeout: 15_000 }).toBe('done')

/** What a worker that was killed leaves behind. */
const lockedByTheDead = () =>
  queue.query(`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now();
    update graphile_worker._private_job_queues set locked_by = 'dead', locked_at = now()`)

test('an import whose worker was killed goes on with the next worker, and so do those behind it', async () => {
  const first = await aConfirmedImport(pelt, file('eenden'))
  const behind = await aConfirmedImport(pelt, file('ganzen'))
  await lockedByTheDead()
  const worker = await startWorker(db.urls.jobs)
  try {
    await done(first)
    await done(behind)
  } finally {
    await worker.stop()
  }
})

describe('a worker that is not alone', () => {
  const locks = async () => (await queue.query<{ locked_by: string }>(`select locked_by from graphile_worker._private_jobs`)).rows
  const signs = async () => {
    const { rows } = await queue.query<{ pid: number }>(`select pid from pg_locks where locktype = 'advisory' and granted
      and database = (select oid from pg_database where datname = current_database()) and objid = $1`, [aWorkerLives])
    return rows.map(({ pid }) => pid)
  }
  let other: Awaited<ReturnType<typeof startWorker>>
  beforeAll(async () => {
    other = await startWorker(db.urls.jobs)
    await queue.query(`select graphile_worker.add_job('importFigures', '{}'::json, queue_name => 'held', run_at => now() + interval '1 hour')`)
    await queue.query(`update graphile_worker._private_jobs set locked_by = 'alive', locked_at = now()`)
  })
  afterAll(() => other.stop())

  test('leaves the locks of the others', async () => {
    const worker = await startWorker(db.urls.jobs)
    await worker.stop()
    expect(await locks()).toEqual([{ locked_by: 'alive' }])
    expect(await signs()).toHaveLength(1)
  })

  test('knows so too when the database broke off its connections meanwhile', async () => {
    const [before] = await signs()
    await queue.query('select pg_terminate_backend($1)', [before])
    await expect.poll(async () => (await signs()).filter((pid) => pid !== before), { timeout: 15_000 }).toHaveLength(1)
    const worker = await startWorker(db.urls.jobs)
    await worker.stop()
    expect(await locks()).toEqual([{ locked_by: 'alive' }])
  })
})

test('of two workers that start together, one frees what the dead hold', async () => {
  const id = await aConfirmedImport(pelt, file('talingen'))
  await lockedByTheDead()
  const workers = await Promise.all([startWorker(db.urls.jobs), startWorker(db.urls.jobs)])
  try {
    await done(id)
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
})
