import { z } from 'zod'
import {
  choices,
  id,
  optionalChoice,
  optionalDate,
  optionalId,
  optionalNumber,
  optionalText,
  optionalWhole,
  requiredChoice,
  requiredText,
  ticked,
  version,
} from '#lib/actions/fields.ts'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { rolesChosenPerAction } from '#lib/framework/foundations.ts'
import { actionStates } from '#lib/plan/rules.ts'

/** Amounts people write here: from nothing to a billion, with four decimals kept. */
const amount = () => optionalNumber(0, 1_000_000_000)
const blockIds = buildingBlockIds as readonly [BuildingBlockId, ...BuildingBlockId[]]

const fields = {
  title: requiredText(160),
  leadOrganisationId: optionalId(),
  leadText: optionalText(160),
  roughlyWhen: optionalText(80),
  objectiveId: optionalId(),
  description: optionalText(4000),
  blocks: choices(blockIds),
  tool: optionalWhole(1, 20),
  governmentRole: optionalChoice(rolesChosenPerAction),
  startOn: optionalDate(),
  endOn: optionalDate(),
  expectedOutput: optionalText(1000),
  measure: optionalText(160),
  target: amount(),
  measured: amount(),
  budget: amount(),
  multiYearPlanCode: optionalText(40),
  published: ticked(),
}

interface Checked {
  leadOrganisationId: string | null
  leadText: string | null
  roughlyWhen: string | null
  startOn: string | null
  endOn: string | null
}

const somebodyLeads = ({ leadOrganisationId, leadText }: Checked) => Boolean(leadOrganisationId ?? leadText)
const whoLeads = { path: ['leadText'], message: 'plan.errors.whoLeads' }
/** A day says when better than words do. */
const someTime = ({ roughlyWhen, startOn, endOn }: Checked) => Boolean(roughlyWhen ?? startOn ?? endOn)
const roughlyWhen = { path: ['roughlyWhen'], message: 'plan.errors.roughlyWhen' }
const periodInOrder = ({ startOn, endOn }: Checked) => !startOn || !endOn || endOn >= startOn
const endBeforeStart = { path: ['endOn'], message: 'plan.errors.endBeforeStart' }

/** A new action: title, who and roughly when, in words or in days; everything else may wait. */
export const CreateActionInput = z
  .object({ neighbourhoodId: id(), ...fields })
  .refine(somebodyLeads, whoLeads)
  .refine(someTime, roughlyWhen)
  .refine(periodInOrder, endBeforeStart)

export const EditActionInput = z
  .object({ id: id(), version: version(), ...fields })
  .refine(somebodyLeads, whoLeads)
  .refine(someTime, roughlyWhen)
  .refine(periodInOrder, endBeforeStart)

export type ActionFields = Omit<z.infer<typeof EditActionInput>, 'id' | 'version'>
export type EditAction = z.infer<typeof EditActionInput>

export const SetPartnerInput = z.object({ actionId: id(), organisationId: id(), contribution: optionalText(400) })
export const RemovePartnerInput = z.object({ actionId: id(), organisationId: id() })

/** What happened, what was measured, or a move to another state; at least one of the three. */
export const AddUpdateInput = z
  .object({
    actionId: id(),
    text: optionalText(2000),
    measured: amount(),
    from: requiredChoice(actionStates),
    to: optionalChoice(actionStates),
    reason: optionalText(400),
  })
  .refine(({ text, measured, to }) => Boolean(text) || measured !== null || to !== null, {
    path: ['text'],
    message: 'plan.errors.tellSomething',
  })
export type AddUpdate = z.infer<typeof AddUpdateInput>
