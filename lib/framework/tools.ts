import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'

/** The twenty tools in their usual numbering, each under the building block it was made for. */
export const tools = [
  { number: 1, block: 'detection' },
  { number: 2, block: 'detection' },
  { number: 3, block: 'detection' },
  { number: 4, block: 'socialNetworks' },
  { number: 5, block: 'socialNetworks' },
  { number: 6, block: 'socialNetworks' },
  { number: 7, block: 'socialNetworks' },
  { number: 8, block: 'socialNetworks' },
  { number: 9, block: 'inclusion' },
  { number: 10, block: 'analysisAndPlan' },
  { number: 11, block: 'analysisAndPlan' },
  { number: 12, block: 'analysisAndPlan' },
  { number: 13, block: 'visionAndOrganisation' },
  { number: 14, block: 'visionAndOrganisation' },
  { number: 15, block: 'visionAndOrganisation' },
  { number: 16, block: 'visionAndOrganisation' },
  { number: 17, block: 'communication' },
  { number: 18, block: 'partnerships' },
  { number: 19, block: 'partnerships' },
  { number: 20, block: 'partnerships' },
] as const satisfies readonly { number: number; block: BuildingBlockId }[]

export type Tool = (typeof tools)[number]
export type ToolNumber = Tool['number']

export const isToolNumber = (value: number): value is ToolNumber => tools.some((tool) => tool.number === value)

/** The tools made for a block; guidance has none of its own and borrows the referral card. */
export const toolsOf = (block: BuildingBlockId): readonly Tool[] => tools.filter((tool) => tool.block === block)
