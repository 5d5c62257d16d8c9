import { z } from 'zod'
import {
  id,
  optionalDate,
  optionalId,
  optionalText,
  requiredChoice,
  requiredDate,
  requiredText,
  requiredWhole,
} from '#lib/actions/fields.ts'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { adoptingBodies, blockStandKinds } from '#lib/plan/rules.ts'

const blockIds = buildingBlockIds as readonly [BuildingBlockId, ...BuildingBlockId[]]

export const AdoptPlanInput = z
  .object({
    neighbourhoodId: id(),
    /** Number of the version the form showed as the last one; 0 when there was none. */
    follows: requiredWhole(0, 10_000),
    adoptedBy: requiredChoice(adoptingBodies),
    adoptedOn: requiredDate(),
    decisionReference: optionalText(120),
    changeReason: optionalText(1000),
    nextReviewOn: optionalDate(),
  })
  .refine(({ adoptedOn, nextReviewOn }) => !nextReviewOn || nextReviewOn > adoptedOn, {
    path: ['nextReviewOn'],
    message: 'plan.errors.reviewBeforeAdoption',
  })
export type AdoptPlan = z.infer<typeof AdoptPlanInput>

/** Why a block has no action: later on purpose (with a date to look again), or a partner does it (which one). */
export const SetBlockStandInput = z
  .object({
    neighbourhoodId: id(),
    block: requiredChoice(blockIds),
    /** Version of the stand the form showed; 0 when there was none. */
    version: requiredWhole(0, 1_000_000),
    kind: requiredChoice(blockStandKinds),
    reason: requiredText(600),
    reviewOn: optionalDate(),
    organisationId: optionalId(),
  })
  .refine(({ kind, reviewOn }) => kind !== 'deliberatelyLater' || reviewOn, {
    path: ['reviewOn'],
    message: 'plan.errors.whenToReview',
  })
  .refine(({ kind, organisationId }) => kind !== 'partnerDoesIt' || organisationId, {
    path: ['organisationId'],
    message: 'plan.errors.whichPartner',
  })
export type SetBlockStand = z.infer<typeof SetBlockStandInput>

export const ClearBlockStandInput = z.object({ neighbourhoodId: id(), block: requiredChoice(blockIds) })
