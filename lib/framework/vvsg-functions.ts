import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'

/**
 * The eight functions of neighbourhood care by the association of Flemish municipalities (VVSG): a second list of
 * labels beside the building blocks, for places that report in those words. The list is theirs, which block answers
 * to which function is ours.
 */
export const vvsgFunctions = [
  { id: 'neighbourhoodAnalysis', block: 'analysisAndPlan' },
  { id: 'partnershipBuilding', block: 'partnerships' },
  { id: 'awarenessAndInformation', block: 'communication' },
  { id: 'socialCohesion', block: 'socialNetworks' },
  { id: 'strengthsAndTalents', block: 'inclusion' },
  { id: 'needsDetection', block: 'detection' },
  { id: 'guidanceToCare', block: 'guidance' },
  { id: 'policyAdvice', block: 'visionAndOrganisation' },
] as const satisfies readonly { id: string; block: BuildingBlockId }[]

export type VvsgFunction = (typeof vvsgFunctions)[number]
export type VvsgFunctionId = VvsgFunction['id']

/** The function under which a block is reported. */
export function vvsgFunctionOf(block: BuildingBlockId): VvsgFunctionId {
  const found = vvsgFunctions.find((candidate) => candidate.block === block)
  if (!found) throw new Error(`no VVSG function for ${block}`)
  return found.id
}
