import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { planOf, type ImportPlan } from '../import-plan.ts'
import { memoryOf } from '../queries/memory.ts'
import { separatorNames, type Reread, type Settle } from '../schema.ts'
import { settledMapping, type SettledMapping } from '../settled-mapping.ts'
import { unpacked } from '../stored-file.ts'
import { understand } from '../understand.ts'

type SettleRefusal = 'alreadyUnderWay' | 'notReadable' | 'tellDecimal' | Extract<SettledMapping, { ok: false }>['refusal']

/** Reads the file another way: another sheet, separator, encoding or decimal sign. What was settled about columns is asked again. */
export async function reread(tx: TenantTx, actor: MemberActor, input: Reread): Promise<Outcome<{ id: string }, 'alreadyUnderWay'>> {
  const found = await openImport(tx, input.figureImportId)
  if (!found) return refused('alreadyUnderWay')
  const { sheet, encoding, separator, decimal, header } = input
  const choice = {
    ...(sheet && { sheet }),
    ...(encoding && { encoding }),
    ...(separator && { separator: separatorNames[separator] }),
    ...(decimal && { decimal }),
    ...(header && { hasHeader: header === 'yes' }),
  }
  await savePlan(tx, input.figureImportId, { ...found.plan, choice, mapping: null }, { state: 'uploaded', sheet })
  await record(tx, actor, 'figures.reread', { type: 'figureImport', id: input.figureImportId })
  return done({ id: input.figureImportId })
}

/** Settles how the columns are understood; from here the import can be looked at and confirmed. */
export async function settle(tx: TenantTx, actor: MemberActor, input: Settle): Promise<Outcome<{ id: string }, SettleRefusal>> {
  const found = await openImport(tx, input.figureImportId)
  if (!found) return refused('alreadyUnderWay')
  const file = { fileName: found.fileName, bytes: await unpacked(found.bytes) }
  const understood = await understand(file, found.plan, memoryOf(tx))
  if (understood.is !== 'figures') return refused('notReadable')
  if (!understood.table.decimalSure) return refused('tellDecimal')
  const settled = settledMapping(understood.table, understood.proposed, understood.mapping.specials, input)
  if (!settled.ok) return refusedAt(settled.field, settled.refusal)
  const { mapping } = settled
  await savePlan(tx, input.figureImportId, { ...found.plan, mapping, theme: input.theme }, { state: 'previewed', source: mapping.source, publisher: mapping.publisher })
  await record(tx, actor, 'figures.settled', { type: 'figureImport', id: input.figureImportId })
  return done({ id: input.figureImportId })
}

/** Asks for the job, in the same transaction: an import that is confirmed will be taken in, or say why not. */
export async function confirmImport(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<{ id: string }, 'alreadyUnderWay'>> {
  const asked = await tx.figureImport.updateMany({
    where: { id, OR: [{ state: 'previewed' }, { state: 'failed' }, { state: { in: ['queued', 'running'] }, progressAt: { lt: stalledBefore(now) } }], bytes: { not: null } },
    data: { state: 'queued', problem: null, problemValues: {}, processed: 0, total: 0, progressAt: now, finishedAt: null },
  })
  if (asked.count === 0) return (await tx.figureImport.count({ where: { id } })) > 0 ? refused('alreadyUnderWay') : notFoundHere()
  const { id: municipalityId } = actor.municipality
  await enqueue(tx, 'importFigures', { municipalityId, userId: actor.userId, figureImportId: id }, `import ${id} ${now.getTime()}`)
  await record(tx, actor, 'figures.importConfirmed', { type: 'figureImport', id })
  return done({ id })
}

/** A job tells that it lives every half second; after this long it will not come back by itself. */
export const stalledBefore = (now: Date): Date => new Date(now.getTime() - 2 * 60 * 1000)

/**
 * Stops an import. Before it was confirmed the file is thrown away; later it stays listed as stopped, and nothing of it is kept.
 *
 * @returns whether it is still there to look at
 */
export async function stopImport(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<{ id: string; stays: boolean }, 'alreadyDone'>> {
  const thrownAway = await tx.figureImport.deleteMany({ where: { id, state: { in: ['uploaded', 'previewed'] } } })
  const stopped = await tx.figureImport.updateMany({
    where: { id, state: { in: ['queued', 'running'] } },
    data: { state: 'failed', problem: 'figures.problem.stopped', problemValues: {}, finishedAt: now },
  })
  if (thrownAway.count + stopped.count === 0) return (await tx.figureImport.count({ where: { id } })) > 0 ? refused('alreadyDone') : notFoundHere()
  await record(tx, actor, 'figures.importStopped', { type: 'figureImport', id })
  return done({ id, stays: stopped.count > 0 })
}

/** An import that may still be answered, held until the transaction ends; `null` when it is under way or done. */
async function openImport(tx: TenantTx, id: string): Promise<{ fileName: string; bytes: Uint8Array; plan: ImportPlan } | null> {
  await tx.$queryRaw`select id from figure_import where id = ${id}::uuid for update`
  const found = await tx.figureImport.findFirst({ where: { id }, select: { fileName: true, bytes: true, mapping: true, state: true } })
  if (!found) return notFoundHere()
  const { fileName, bytes, mapping, state } = found
  return bytes && (state === 'uploaded' || state === 'previewed' || state === 'failed') ? { fileName, bytes, plan: planOf(mapping) } : null
}

async function savePlan(tx: TenantTx, id: string, mapping: ImportPlan, also: { state: 'uploaded' | 'previewed'; sheet?: string | null; source?: string; publisher?: string }) {
  await tx.figureImport.updateMany({ where: { id }, data: { mapping, ...also, problem: null, problemValues: {} } })
}
