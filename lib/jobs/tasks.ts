import 'server-only'
import { importFigures } from '#lib/figures/import-job.ts'
import { sendMail } from '#lib/mail/send-job.ts'
import type { JobName, JobPayload } from './jobs.ts'

/** Who does which job. */
export const tasks: { [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> } = {
  importFigures,
  sendMail,
}
