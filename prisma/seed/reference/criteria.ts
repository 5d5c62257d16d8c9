import { readFileSync } from 'node:fs'
import type { FrameworkId, SubjectId } from '#lib/framework/assessment-frameworks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { referenceFile } from '#prisma/seed/reference/table.ts'

/** One sentence a table scores, with what level 3 looks like. */
export interface ReferenceCriterion {
  framework: FrameworkId
  id: string
  position: number
  subject: SubjectId
  buildingBlock: BuildingBlockId | null
  /** part of the short round, for a table with half an hour */
  short: boolean
  nl: string
  en: string
  threeNl: string
  threeEn: string
}

export interface CriteriaEdition {
  version: number
  source: string
  criteria: ReferenceCriterion[]
}

/** The first edition of the criteria of all three frameworks. */
export const firstEdition = (): CriteriaEdition =>
  JSON.parse(readFileSync(referenceFile('criteria.v1.json'), 'utf8')) as CriteriaEdition
