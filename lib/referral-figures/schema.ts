import { z } from 'zod'
import { id, requiredChoice, requiredText, ticked } from '#lib/actions/fields.ts'
import { withoutPerson } from '#lib/analysis/schema/without-person.ts'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'

/** An unmet need becomes a finding of its neighbourhood. */
export const RaiseNeed = withoutPerson(
  z.object({
    need: id(),
    text: requiredText(1000, 3),
    buildingBlockId: requiredChoice(buildingBlockIds as unknown as readonly [BuildingBlockId, ...BuildingBlockId[]]),
    noPerson: ticked(),
  }),
  ['text'],
)
export type RaiseNeed = z.infer<typeof RaiseNeed>

/** An unmet need is told by a finding that is there already. */
export const JoinNeed = z.object({ need: id(), finding: id() })
export type JoinNeed = z.infer<typeof JoinNeed>

/** What the finding of a need tells becomes an attention point. */
export const DrawFromNeed = withoutPerson(z.object({ need: id(), title: requiredText(160, 3), noPerson: ticked() }), ['title'])
export type DrawFromNeed = z.infer<typeof DrawFromNeed>

export const needViews = ['waiting', 'raised', 'everything'] as const
export type NeedView = (typeof needViews)[number]

/** How a view stands in the address; what waits is shown without being asked for. */
export const viewInAddress: Readonly<Record<NeedView, string>> = { waiting: '', raised: 'opgenomen', everything: 'alles' }

const uuid = z.uuid().optional().catch(undefined)

/** What the address of the list asks for; anything not understood filters nothing. */
export const NeedsFilter = z
  .object({ toon: z.string().optional().catch(undefined), buurt: z.string().max(80).optional().catch(undefined), bevinding: uuid, na: uuid })
  .transform(({ toon, buurt, bevinding, na }) => ({
    view: bevinding ? ('everything' as const) : (needViews.find((view) => viewInAddress[view] === toon) ?? 'waiting'),
    neighbourhood: buurt ?? '',
    finding: bevinding ?? null,
    after: na ?? null,
  }))
export type NeedsFilter = z.infer<typeof NeedsFilter>
