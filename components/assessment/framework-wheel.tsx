import { Wheel } from '#components/framework/wheel.tsx'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { BlockStandings } from '#lib/plan/queries/block-standings.ts'

interface Props {
  levels: ReadonlyMap<BuildingBlockId, number | null>
  mean: number | null
  /** The plan's blocks, of one neighbourhood or of several. */
  plans: readonly BlockStandings[]
  place: string
  href: (block: BuildingBlockId) => string
}

/** The wheel filled with common levels, or with actions before the first round, with the plan's actions beside each block, or why there is none. */
export async function FrameworkWheel({ levels, mean, plans, place, href }: Props) {
  const t = await texts('assessment.table')
  const stands = buildingBlockIds.map((block) => {
    const here = plans.map((plan) => plan[block])
    const kinds = [...new Set(here.flatMap(({ stand }) => stand?.kind ?? []))]
    const [kind] = kinds
    return {
      block,
      level: levels.get(block) ?? null,
      actions: here.reduce((sum, { ideas, agreed, running, done }) => sum + ideas + agreed + running + done, 0),
      // Only one reason shared by all can be said in a word.
      reason: kinds.length === 1 && kind ? t(kind === 'deliberatelyLater' ? 'laterOnPurpose' : 'partnerDoesIt') : undefined,
      href: href(block),
    }
  })
  return <Wheel stands={stands} mean={mean} place={place} />
}
