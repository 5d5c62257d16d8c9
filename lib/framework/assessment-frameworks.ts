import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { foundations } from '#lib/framework/foundations.ts'
import type { FoundationId } from '#lib/framework/foundations.ts'

/** For what a round is opened by default; the coordinator may decide otherwise. */
export type Reach = 'municipality' | 'neighbourhood'

/** The three assessment frameworks, each for its own table. */
export const assessmentFrameworks = [
  { id: 'foundations', table: 'policy', reach: 'municipality' },
  { id: 'blocksAndActions', table: 'steeringGroup', reach: 'neighbourhood' },
  { id: 'visionAndOrganisation', table: 'corePartners', reach: 'municipality' },
] as const satisfies readonly { id: string; table: string; reach: Reach }[]

export type AssessmentFramework = (typeof assessmentFrameworks)[number]
export type FrameworkId = AssessmentFramework['id']
export type TableId = AssessmentFramework['table']

export const frameworkIds: readonly FrameworkId[] = assessmentFrameworks.map((framework) => framework.id)

export const isFrameworkId = (value: string): value is FrameworkId =>
  assessmentFrameworks.some((framework) => framework.id === value)

/** What a criterion is about. */
export type SubjectId = FoundationId | 'driver' | BuildingBlockId | 'vision' | 'organisation'

/** The subjects of each framework, in the order in which they are shown. */
export const subjectsOf: Record<FrameworkId, readonly SubjectId[]> = {
  foundations: [...foundations.map((foundation) => foundation.id), 'driver'],
  blocksAndActions: buildingBlockIds,
  visionAndOrganisation: ['vision', 'organisation'],
}

/** Levels a criterion may have, from "not yet" to "anchored". */
export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]

/** What somebody may answer: a level, or not knowing, which is counted apart and never as zero. */
export const answers = [...levels, 'unknown'] as const
export type Answer = (typeof answers)[number]

export const isLevel = (value: number): value is Level => levels.some((level) => level === value)
