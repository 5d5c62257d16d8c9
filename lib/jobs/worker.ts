import { run, type Task, type TaskList } from 'graphile-worker'
import { environment } from '#lib/db/environment.ts'
import { jobs, type JobName } from './jobs.ts'
import { quietLogger } from './logger.ts'
import { signOfLife } from './sign-of-life.ts'
import { clockTasks, crontab, tasks } from './tasks.ts'

/** Starts a worker on the queue; it does its tenant work as the application, like a request does. */
export async function startWorker(jobsUrl: string): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> {
  const life = await signOfLife(jobsUrl)
  const runner = await run({
    connectionString: jobsUrl,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: { ...taskList(), ...clockTasks },
    crontab,
  }).catch(async (error: unknown) => {
    await life.end()
    throw error
  })
  // Also when it ends by itself: its sign would keep the locks of what it was doing.
  const ended = runner.promise.finally(() => life.end())
  const stop = async () => {
    await runner.stop()
    await ended
  }
  return { stop, ended }
}

function taskList(): TaskList {
  const names = Object.keys(jobs) as JobName[]
  return Object.fromEntries(names.map((name) => [name, task(name)]))
}

function task(name: JobName): Task {
  // The compiler does not see that a schema and the task of the same name speak of the same payload.
  const work = tasks[name] as (payload: unknown) => Promise<void>
  return (payload) => work(jobs[name].parse(payload))
}

if (import.meta.main) {
  const { DATABASE_JOBS_URL } = environment()
  if (!DATABASE_JOBS_URL) throw new Error('The worker does not start: DATABASE_JOBS_URL is missing. See docs/operations/settings.md.')
  const worker = await startWorker(DATABASE_JOBS_URL)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop())
  await worker.ended
}
