import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { stalledBefore } from '../commands/prepare-import.ts'
import { ImportPlanSchema, planOf, type ImportPlan } from '../import-plan.ts'
import { unpacked } from '../stored-file.ts'
import { understand, type Understood } from '../understand.ts'
import { memoryFor } from './memory.ts'

const head = {
  id: true, fileName: true, fileHash: true, source: true, publisher: true, state: true, problem: true, problemValues: true,
  processed: true, total: true, taken: true, changed: true, unchanged: true, hidden: true, refused: true, gone: true,
  createdAt: true, finishedAt: true, progressAt: true,
} as const

type StoredHead = NonNullable<Awaited<ReturnType<typeof headOf>>>
const headOf = (tx: TenantTx, id: string) => tx.figureImport.findFirst({ where: { id }, select: head })

/** Where an import stands, as every page of the wizard tells it. */
export type ImportHead = Omit<StoredHead, 'problem' | 'problemValues' | 'progressAt'> & {
  /** Why it failed, as a message. */
  failure: { key: string; values: Record<string, string | number> } | null
  /** Its job has not been heard of for so long that it may be started again. */
  stalled: boolean
}

const asHead = ({ problem, problemValues, progressAt, ...rest }: StoredHead, now: Date): ImportHead => ({
  ...rest,
  failure: problem === null ? null : { key: problem, values: (problemValues ?? {}) as Record<string, string | number> },
  stalled: (rest.state === 'queued' || rest.state === 'running') && (progressAt === null || progressAt < stalledBefore(now)),
})

/** One import; `null` when it is not there or not theirs. */
export async function importHead(tx: TenantTx, id: string, now: Date): Promise<ImportHead | null> {
  const found = isId(id) ? await headOf(tx, id) : null
  return found && asHead(found, now)
}

/** The newest imports, and those that wait for somebody. */
export async function recentImports(tx: TenantTx, now: Date, take = 10): Promise<ImportHead[]> {
  const rows = await tx.figureImport.findMany({ select: head, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take })
  return rows.map((row) => asHead(row, now))
}

/** The file of an import that may still be answered, with what was decided; `null` when it is under way, done or away. */
export async function openFile(tx: TenantTx, id: string): Promise<{ fileName: string; bytes: Uint8Array; plan: ImportPlan } | null> {
  const found = await tx.figureImport.findFirst({
    where: { id, state: { in: ['uploaded', 'previewed', 'failed'] }, bytes: { not: null } },
    select: { fileName: true, bytes: true, mapping: true },
  })
  return found?.bytes ? { fileName: found.fileName, bytes: await unpacked(found.bytes), plan: planOf(found.mapping) } : null
}

export interface ColumnsStep {
  head: ImportHead
  /** `null` when there is nothing left to answer. */
  open: { plan: ImportPlan; understood: Understood } | null
}

/** How the file is understood, to be confirmed or mended; `null` when there is no such import here. */
export async function columnsStep(actor: MemberActor, id: string, now: Date): Promise<ColumnsStep | null> {
  const found = await inTenant(actor, async (tx) => {
    const head = await importHead(tx, id, now)
    return head && { head, file: await openFile(tx, id) }
  })
  if (!found) return null
  const { head, file } = found
  return { head, open: file && { plan: file.plan, understood: await understand(file, file.plan, memoryFor(actor)) } }
}

/** How far it is and, when it is over, the first refused rows. */
export async function importPage(tx: TenantTx, id: string, now: Date) {
  const found = await importHead(tx, id, now)
  if (!found) return null
  const [stored] = await tx.$queryRaw<{ mapping: unknown; waits: boolean }[]>`
    select mapping, bytes is not null as waits from figure_import where id = ${id}::uuid`
  const plan = ImportPlanSchema.safeParse(stored?.mapping).data
  return { head: found, ofOutlines: plan?.mapping === null, mayTryAgain: stored?.waits ?? false, refusals: await refusedRows(tx, id, 50) }
}
export type ImportPage = NonNullable<Awaited<ReturnType<typeof importPage>>>

/** Rows that could not be taken, in the order of the file. */
export async function refusedRows(tx: TenantTx, figureImportId: string, take?: number) {
  const rows = await tx.figureImportRefusal.findMany({
    where: { figureImportId },
    select: { position: true, line: true, column: true, value: true, reason: true, reasonValues: true },
    orderBy: { position: 'asc' },
    take,
  })
  return rows.map(({ reasonValues, ...row }) => ({ ...row, values: (reasonValues ?? {}) as Record<string, string | number> }))
}
