import type { Typed } from '#lib/actions/result.ts'
import type { ActionFields } from '#lib/plan/schema/action.ts'
import { typedNumber, typedText } from '#lib/plan/typed.ts'

/** An action as its form shows it: what the fields start with, and what stands there when somebody else was first. */
export const typedAction = (fields: ActionFields) =>
  ({
    title: fields.title,
    leadOrganisationId: typedText(fields.leadOrganisationId),
    leadText: typedText(fields.leadText),
    roughlyWhen: typedText(fields.roughlyWhen),
    objectiveId: typedText(fields.objectiveId),
    description: typedText(fields.description),
    blocks: [...fields.blocks],
    tool: fields.tool === null ? '' : String(fields.tool),
    governmentRole: typedText(fields.governmentRole),
    startOn: typedText(fields.startOn),
    endOn: typedText(fields.endOn),
    expectedOutput: typedText(fields.expectedOutput),
    measure: typedText(fields.measure),
    target: typedNumber(fields.target),
    measured: typedNumber(fields.measured),
    budget: typedNumber(fields.budget),
    multiYearPlanCode: typedText(fields.multiYearPlanCode),
    published: fields.published ? 'on' : '',
  }) satisfies Typed

export type TypedAction = ReturnType<typeof typedAction>
