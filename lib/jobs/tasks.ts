import 'server-only'
import { importFigures } from '#lib/figures/import-job.ts'
import { sendMail } from '#lib/mail/send-job.ts'
import { everyHour } from '#lib/night/every-hour.ts'
import { nightly } from '#lib/night/nightly-job.ts'
import type { JobName, JobPayload } from './jobs.ts'

/** Who does which job. */
export const tasks: { [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> } = {
  importFigures,
  sendMail,
  nightly: (payload) => nightly(payload, new Date()),
}

/** What the clock asks for, and nobody else. */
export const clockTasks = { everyHour: () => everyHour(new Date()) }

/** Minutes, hours, days in UTC; several workers make one job of it. */
export const crontab = '30 * * * * everyHour ?max=3'

