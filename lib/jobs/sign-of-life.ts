import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Any number, the same in every worker of a database: held while a worker lives. */
export const aWorkerLives = 723_661_104
/** Milliseconds between two tries to be seen again, when the database went away. */
const betweenTries = 1_000

/**
 * Tells the other workers of this database that one more lives, as long as its connection does. A worker that was killed keeps
 * its jobs, and the queue of their municipality, locked for four hours; when this one finds itself alone, those locks are
 * nobody's and are taken away, so that an import which was cut off goes on at once. A worker outlives a database that restarts,
 * so its sign is given again as soon as the database is back.
 *
 * @param jobsUrl connection of the role that owns the queue; straight, because a pooler gives the lock to somebody else
 */
export async function signOfLife(jobsUrl: string): Promise<{ end: () => Promise<void> }> {
  const over = new AbortController()
  let client = await connected(jobsUrl, freeWhatTheDeadHold)
  const again = async (): Promise<void> => {
    let next: pg.Client | undefined
    while (!next && !over.signal.aborted) {
      await wait(betweenTries)
      next = await connected(jobsUrl, giveSign).catch(() => undefined)
    }
    if (!next) return
    keep(next)
    if (over.signal.aborted) await next.end()
  }
  const keep = (current: pg.Client): void => {
    client = current
    client.once('end', () => void again())
  }
  keep(client)
  return {
    end: async () => {
      over.abort()
      await client.end()
    },
  }
}

async function connected(jobsUrl: string, then: (client: pg.Client) => Promise<unknown>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: jobsUrl })
  client.on('error', () => undefined) // the database went away: the worker itself notices and says so
  try {
    await client.connect()
    await then(client)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
}

const giveSign = (client: pg.Client) => client.query('select pg_advisory_lock_shared($1)', [aWorkerLives])

/** Whoever gets the lock whole is alone; of several that start together one does, and the others wait until it is ready. */
async function freeWhatTheDeadHold(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [aWorkerLives])
  const alone = rows[0]?.alone === true
  if (alone) {
    await client.query(`select graphile_worker.force_unlock_workers(array(
      select locked_by from graphile_worker._private_jobs where locked_by is not null
      union select locked_by from graphile_worker._private_job_queues where locked_by is not null))`)
  }
  await giveSign(client)
  if (alone) await client.query('select pg_advisory_unlock($1)', [aWorkerLives])
}
