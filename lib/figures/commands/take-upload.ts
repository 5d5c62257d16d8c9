import 'server-only'
import { createHash } from 'node:crypto'
import type { Message } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { emptyPlan } from '../import-plan.ts'
import { problemSentence } from '../reading/problems.ts'
import { stem } from '../reading/describe-columns.ts'
import { memoryFor } from '../queries/memory.ts'
import { packed } from '../stored-file.ts'
import { understand, type Understood } from '../understand.ts'
import { uploadRefusalOf, type UploadRefusal } from '../upload-refusals.ts'

export type Uploaded = { ok: true; id: string; goOn: 'columns' | 'preview' | 'read' } | { ok: false; reason: UploadRefusal }

/** Files that nobody went on with are thrown away after this many days. */
const patience = 30

/**
 * Takes a file in as the beginning of an import. A file that holds nothing, or nothing we read, is refused at once; one that
 * holds no figures is listed as failed, with its sentence and without the file.
 */
export async function takeUpload(actor: MemberActor, file: { fileName: string; bytes: Uint8Array }, now: Date): Promise<Uploaded> {
  const understood = await understand(file, emptyPlan, memoryFor(actor))
  const reason = understood.is === 'problem' ? uploadRefusalOf(understood.problem.reason) : null
  if (reason) return { ok: false, reason }
  const problem = hopeless(understood)
  const bytes = problem ? null : await packed(file.bytes)
  const fileHash = createHash('sha256').update(file.bytes).digest('hex')
  return inTenant(actor, async (tx) => {
    await throwAwayOld(tx, now)
    const { id } = await tx.figureImport.create({
      data: {
        municipalityId: actor.municipality.id,
        fileName: file.fileName,
        fileHash,
        bytes: bytes && new Uint8Array(bytes),
        mapping: emptyPlan,
        ...originOf(understood, file.fileName),
        ...(problem
          ? { state: 'failed' as const, problem: problem.key, problemValues: problem.values ?? {}, finishedAt: now }
          : { state: understood.is === 'outlines' ? ('previewed' as const) : ('uploaded' as const) }),
        createdById: actor.userId,
        createdAt: now,
      },
      select: { id: true },
    })
    await record(tx, actor, 'figures.uploaded', { type: 'figureImport', id }, { bytes: file.bytes.length })
    return { ok: true, id, goOn: problem ? 'read' : understood.is === 'outlines' ? 'preview' : 'columns' }
  })
}

/** What another answer cannot mend. A workbook may have a better sheet. */
function hopeless(understood: Understood): Message | null {
  if (understood.is !== 'problem') return null
  return (understood.table?.sheets.length ?? 0) > 1 ? null : problemSentence(understood.problem)
}

const originOf = (understood: Understood, fileName: string) =>
  understood.is === 'figures'
    ? { source: understood.mapping.source, publisher: understood.mapping.publisher, sheet: understood.table.sheet }
    : { source: stem(fileName), publisher: '', sheet: null }

async function throwAwayOld(tx: TenantTx, now: Date): Promise<void> {
  const since = new Date(now.getTime() - patience * 24 * 60 * 60 * 1000)
  await tx.figureImport.deleteMany({ where: { state: { in: ['uploaded', 'previewed'] }, createdAt: { lt: since } } })
  await tx.figureImport.updateMany({ where: { state: 'failed', bytes: { not: null }, createdAt: { lt: since } }, data: { bytes: null } })
}
