import 'server-only'
import type { JobPayload } from '#lib/jobs/jobs.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { today } from '#lib/time/today.ts'
import { ImportStopped, mustStillRun, takeUp, tellFailure, tellProgress } from './commands/job-states.ts'
import { keepImport } from './commands/keep-import.ts'
import { readImport, type OnRows } from './read-import.ts'
import { unpacked } from './stored-file.ts'

/** Milliseconds between two words of progress; each is a small transaction of its own. */
const betweenWords = 500
/** Writing two hundred thousand figures takes far less, also on a slow machine. */
const longestWrite = 300_000

/**
 * Takes a confirmed import in. The file is read first, outside any transaction, telling progress; then everything is written in
 * one transaction, so a crash, a stop or a mistake leaves nothing half-written, and the same job may simply run again. What is
 * wrong with the file is told to whoever looks; only what we did not expect is thrown.
 */
export async function importFigures({ municipalityId, userId, figureImportId }: JobPayload<'importFigures'>): Promise<void> {
  const who = { municipalityId, userId }
  const taken = await inTenantAsService(who, (tx) => takeUp(tx, municipalityId, figureImportId, new Date()))
  if (!taken) return
  try {
    const { fileName, plan, scope } = taken
    const file = { fileName, bytes: await unpacked(taken.bytes) }
    const read = await readImport(file, plan, { ...scope, today: today(new Date()) }, progressOf(who, figureImportId))
    await inTenantAsService(who, async (tx) => {
      if (!read.ok) return tellFailure(tx, figureImportId, read.problem, new Date())
      await mustStillRun(tx, figureImportId)
      await keepImport(tx, who, figureImportId, plan, read.reading, new Date())
    }, longestWrite)
  } catch (error) {
    if (error instanceof ImportStopped) return
    await inTenantAsService(who, (tx) => tellFailure(tx, figureImportId, { key: 'figures.problem.broke' }, new Date()))
    throw error
  }
}

function progressOf(who: { municipalityId: string; userId: string }, id: string): OnRows {
  let told = 0
  return async (read, total) => {
    const now = Date.now()
    if (now - told < betweenWords && read < total) return
    told = now
    await inTenantAsService(who, (tx) => tellProgress(tx, id, read, total, new Date(now)))
  }
}
