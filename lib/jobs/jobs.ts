import { z } from 'zod'

/**
 * What the queue can be asked to do, with what each job carries: ids only, because the queue's tables are readable to those
 * who look after it.
 */
export const jobs = {
  importFigures: z.object({ municipalityId: z.uuid(), userId: z.uuid(), figureImportId: z.uuid() }),
  sendMail: z.object({ municipalityId: z.uuid(), mailId: z.uuid() }),
  nightly: z.object({ municipalityId: z.uuid() }),
}

export type JobName = keyof typeof jobs
export type JobPayload<Name extends JobName> = z.infer<(typeof jobs)[Name]>
