import { goalsOf, serves } from '#lib/framework/axes.ts'
import type { Axis, Goal } from '#lib/framework/axes.ts'

/**
 * The clusters: practice and policy development form one cycle without a beginning,
 * the enabling blocks carry both.
 */
export const clusters = ['practiceDevelopment', 'policyDevelopment', 'enabling'] as const
export type ClusterId = (typeof clusters)[number]

interface Block {
  id: string
  cluster: ClusterId
  axis: Axis
}

/** The eight building blocks, in the order of the wheel: clockwise from the top. */
export const buildingBlocks = [
  { id: 'detection', cluster: 'practiceDevelopment', axis: 'lessHoles' },
  { id: 'guidance', cluster: 'practiceDevelopment', axis: 'lessHoles' },
  { id: 'socialNetworks', cluster: 'practiceDevelopment', axis: 'moreNet' },
  { id: 'inclusion', cluster: 'practiceDevelopment', axis: 'moreNet' },
  { id: 'analysisAndPlan', cluster: 'policyDevelopment', axis: 'both' },
  { id: 'visionAndOrganisation', cluster: 'policyDevelopment', axis: 'both' },
  { id: 'communication', cluster: 'enabling', axis: 'both' },
  { id: 'partnerships', cluster: 'enabling', axis: 'both' },
] as const satisfies readonly Block[]

export type BuildingBlock = (typeof buildingBlocks)[number]
export type BuildingBlockId = BuildingBlock['id']

export const buildingBlockIds: readonly BuildingBlockId[] = buildingBlocks.map((block) => block.id)

export const isBuildingBlockId = (value: string): value is BuildingBlockId =>
  buildingBlocks.some((block) => block.id === value)

const byId = new Map<BuildingBlockId, BuildingBlock>(buildingBlocks.map((block) => [block.id, block]))

/** One block by its id. */
export function buildingBlock(id: BuildingBlockId): BuildingBlock {
  const block = byId.get(id)
  if (!block) throw new Error(`no building block ${id}`)
  return block
}

/** The goals a block counts for; a block of both axes counts in each bar. */
export const effectiveAxes = (id: BuildingBlockId): readonly Goal[] => goalsOf(buildingBlock(id).axis)

/** The blocks whose levels make up the bar of one goal, in the wheel's order. */
export const blocksServing = (goal: Goal): readonly BuildingBlockId[] =>
  buildingBlocks.filter((block) => serves(block.axis, goal)).map((block) => block.id)

/** The blocks of a cluster, in the wheel's order. */
export const blocksOf = (cluster: ClusterId): readonly BuildingBlockId[] =>
  buildingBlocks.filter((block) => block.cluster === cluster).map((block) => block.id)
