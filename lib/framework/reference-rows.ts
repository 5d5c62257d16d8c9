import { buildingBlocks, clusters, effectiveAxes } from '#lib/framework/building-blocks.ts'
import type { BuildingBlockId, ClusterId } from '#lib/framework/building-blocks.ts'
import { phases } from '#lib/framework/phases.ts'
import type { PhaseId } from '#lib/framework/phases.ts'

export interface FrameworkRows {
  clusters: { id: ClusterId; position: number }[]
  buildingBlocks: {
    id: BuildingBlockId
    clusterId: ClusterId
    position: number
    lessHoles: boolean
    moreNet: boolean
  }[]
  phases: { id: PhaseId; position: number }[]
}

/** The rows the reference tables must hold, so that the database and the code speak of the same blocks and phases. */
export function frameworkRows(): FrameworkRows {
  return {
    clusters: clusters.map((id, index) => ({ id, position: index + 1 })),
    buildingBlocks: buildingBlocks.map((block, index) => ({
      id: block.id,
      clusterId: block.cluster,
      position: index + 1,
      lessHoles: effectiveAxes(block.id).includes('lessHoles'),
      moreNet: effectiveAxes(block.id).includes('moreNet'),
    })),
    phases: phases.map((id, index) => ({ id, position: index + 1 })),
  }
}
