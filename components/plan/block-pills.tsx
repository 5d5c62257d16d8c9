import type { PlanWords } from '#components/plan/words.ts'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import { buildingBlock, type BuildingBlockId } from '#lib/framework/building-blocks.ts'

const tones = { lessHoles: 'sea', moreNet: 'amber', both: 'neutral' } as const satisfies Record<string, PillTone>

/** The building blocks of an action, in the colour of the goal each serves. */
export const BlockPills = ({ blocks, words }: { blocks: readonly BuildingBlockId[]; words: PlanWords }) =>
  blocks.map((id) => (
    <Pill key={id} tone={tones[buildingBlock(id).axis]}>
      {words.blocks(`${id}.name`)}
    </Pill>
  ))
