import 'server-only'
import type { Message } from '#lib/actions/result.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { planOf, type ImportPlan } from '../import-plan.ts'
import { importScope, type ImportScope } from '../queries/import-scope.ts'

/** Thrown when somebody stopped the import while it ran: whatever was under way is undone. */
export class ImportStopped extends Error {
  constructor() {
    super('The import was stopped')
    this.name = 'ImportStopped'
  }
}

interface TakenUp {
  fileName: string
  /** As they wait in the database. */
  bytes: Uint8Array
  plan: ImportPlan
  scope: ImportScope
}

/** Begins, or begins again after a crash. `null` when there is nothing to do: done, stopped or thrown away meanwhile. */
export async function takeUp(tx: TenantTx, municipalityId: string, id: string, now: Date): Promise<TakenUp | null> {
  const begun = await tx.figureImport.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { state: 'running', processed: 0, total: 0, progressAt: now },
  })
  if (begun.count === 0) return null
  const { fileName, bytes, mapping } = await tx.figureImport.findFirstOrThrow({ where: { id }, select: { fileName: true, bytes: true, mapping: true } })
  return bytes && { fileName, bytes, plan: planOf(mapping), scope: await importScope(tx, municipalityId) }
}

/** Tells how far it is, to whoever looks. */
export async function tellProgress(tx: TenantTx, id: string, processed: number, total: number, now: Date): Promise<void> {
  const told = await tx.figureImport.updateMany({ where: { id, state: 'running' }, data: { processed, total, progressAt: now } })
  if (told.count === 0) throw new ImportStopped()
}

/** Holds the import until the transaction ends: from here on nobody can stop it any more. */
export async function mustStillRun(tx: TenantTx, id: string): Promise<void> {
  const rows = await tx.$queryRaw<{ state: string }[]>`select state::text as state from figure_import where id = ${id}::uuid for update`
  if (rows[0]?.state !== 'running') throw new ImportStopped()
}

/** It ended without figures; the file stays, so that it can be tried again. */
export async function tellFailure(tx: TenantTx, id: string, problem: Message, now: Date): Promise<void> {
  await tx.figureImport.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { state: 'failed', problem: problem.key, problemValues: problem.values ?? {}, finishedAt: now },
  })
}
