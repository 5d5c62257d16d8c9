import 'server-only'
import { record } from '#lib/audit/record.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { sourceLabel, type ImportPlan } from '../import-plan.ts'
import { fingerprint } from '../reading/mapping.ts'
import type { Refused } from '../reading/problems.ts'
import type { ImportCounts } from '../queries/standing-figures.ts'
import type { ImportReading } from '../read-import.ts'
import { fillInhabitants } from './fill-inhabitants.ts'
import { keepFigures } from './keep-figures.ts'
import { keepOutlines } from './keep-outlines.ts'

/** Whose import it is: a job has no session, only who asked for it; the command line of the server has nobody. */
export interface ImportWho {
  municipalityId: string
  userId?: string
}

/**
 * All that an import leaves behind, in the caller's one transaction: figures or borders, refused rows, how the columns were
 * understood, the counts, the event. The row of the import must stand; the file itself is thrown away.
 */
export async function keepImport(tx: TenantTx, who: ImportWho, importId: string, plan: ImportPlan, reading: ImportReading, now: Date): Promise<ImportCounts> {
  const { municipalityId } = who
  // Two imports at once would each compare with what stood before the other.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`figures ${municipalityId}`}, 0)) is null as waited`
  const counts =
    reading.is === 'figures'
      ? await keepFigures(tx, { municipalityId, importId, plan }, reading)
      : await keepOutlines(tx, municipalityId, reading)
  if (reading.is === 'figures') {
    await remember(tx, municipalityId, reading.columns, plan, now)
    await fillInhabitants(tx, municipalityId)
  }
  await listRefused(tx, municipalityId, importId, reading.refused)
  const origin = reading.is === 'figures' ? { source: sourceLabel(reading.mapping), publisher: reading.mapping.publisher } : {}
  const { added: _added, ...kept } = counts
  await tx.figureImport.updateMany({
    where: { id: importId },
    data: { ...kept, ...origin, state: 'done', problem: null, bytes: null, finishedAt: now },
  })
  await record(tx, { userId: who.userId, municipality: { id: municipalityId } }, 'figures.imported', { type: 'figureImport', id: importId }, { ...counts })
  return counts
}

/** The same columns are understood the same way next time. */
async function remember(tx: TenantTx, municipalityId: string, columns: readonly string[], { mapping }: ImportPlan, now: Date): Promise<void> {
  if (!mapping) return
  const print = fingerprint(columns)
  await tx.columnMapping.upsert({
    where: { municipalityId_fingerprint: { municipalityId, fingerprint: print } },
    create: { municipalityId, fingerprint: print, mapping, updatedAt: now },
    update: { mapping, updatedAt: now },
    select: { fingerprint: true },
  })
}

async function listRefused(tx: TenantTx, municipalityId: string, figureImportId: string, refused: readonly Refused[]): Promise<void> {
  await tx.figureImportRefusal.deleteMany({ where: { figureImportId } })
  await tx.figureImportRefusal.createMany({
    data: refused.map(({ line, column, value, reason, values }, position) => ({
      municipalityId, figureImportId, position, line, column: withoutNulls(column), value: withoutNulls(value), reason,
      reasonValues: Object.fromEntries(Object.entries(values).map(([name, one]) => [name, typeof one === 'string' ? withoutNulls(one) : one])),
    })),
  })
}

/** No text in the database holds a null character; a damaged file may. */
const withoutNulls = (text: string | null) => text?.replaceAll('\0', '') ?? null
