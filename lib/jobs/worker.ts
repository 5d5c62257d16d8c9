import { run, type TaskList } from 'graphile-worker'
import { environment } from '#lib/db/environment.ts'
import { jobs, type JobName } from './jobs.ts'
import { quietLogger } from './logger.ts'
import { tasks } from './tasks.ts'

/** Starts a worker on the queue; it does its tenant work as the application, like a request does. */
export async function startWorker(jobsUrl: string): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> {
  const runner = await run({
    connectionString: jobsUrl,
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quietLogger,
    taskList: taskList(),
  })
  return { stop: () => runner.stop(), ended: runner.promise }
}

function taskList(): TaskList {
  const names = Object.keys(jobs) as JobName[]
  return Object.fromEntries(names.map((name) => [name, (payload: unknown) => tasks[name](jobs[name].parse(payload))]))
}

if (import.meta.main) {
  const { DATABASE_JOBS_URL } = environment()
  if (!DATABASE_JOBS_URL) throw new Error('The worker does not start: DATABASE_JOBS_URL is missing. See docs/operations/settings.md.')
  const worker = await startWorker(DATABASE_JOBS_URL)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop())
  await worker.ended
}
