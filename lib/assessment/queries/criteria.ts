import 'server-only'
import type { FrameworkId, SubjectId } from '#lib/framework/assessment-frameworks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** One sentence a table scores, in both languages. */
export interface CriterionText {
  id: string
  subject: SubjectId
  buildingBlockId: BuildingBlockId | null
  text: { nl: string; en: string }
  /** What level 3 looks like. */
  three: { nl: string; en: string } | null
}

interface Edition {
  framework: FrameworkId
  frameworkVersion: number
  length: 'full' | 'short'
}

/** The criteria of a round in their order; a short round has one per subject. */
export async function criteriaOf(tx: TenantTx, { framework, frameworkVersion, length }: Edition): Promise<CriterionText[]> {
  const rows = await tx.criterion.findMany({
    where: { framework, frameworkVersion, ...(length === 'short' && { short: true }) },
    select: { id: true, subject: true, buildingBlockId: true, textNl: true, textEn: true, threeNl: true, threeEn: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => ({
    id: row.id,
    // Content of the framework's own edition: its subjects and blocks are those of lib/framework (a test proves it).
    subject: row.subject as SubjectId,
    buildingBlockId: row.buildingBlockId as BuildingBlockId | null,
    text: { nl: row.textNl, en: row.textEn },
    three: row.threeNl && row.threeEn ? { nl: row.threeNl, en: row.threeEn } : null,
  }))
}

/** The newest published edition of a framework, with how many criteria a full and a short round have. */
export async function newestEdition(tx: TenantTx, framework: FrameworkId) {
  const newest = await tx.frameworkVersion.findFirst({
    where: { framework },
    select: { version: true, criteria: { select: { short: true } } },
    orderBy: { version: 'desc' },
  })
  if (!newest) return null
  return { version: newest.version, full: newest.criteria.length, short: newest.criteria.filter(({ short }) => short).length }
}
