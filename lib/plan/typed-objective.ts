import type { Typed } from '#lib/actions/result.ts'
import type { CreateObjective } from '#lib/plan/schema/objective.ts'
import { typedNumber, typedText } from '#lib/plan/typed.ts'

/** An objective as its form shows it. */
export const typedObjective = (fields: Omit<CreateObjective, 'neighbourhoodId'>) =>
  ({
    title: fields.title,
    axis: fields.axis as string,
    measure: typedText(fields.measure),
    target: typedNumber(fields.target),
    reached: typedNumber(fields.reached),
    origins: [...fields.origins],
  }) satisfies Typed

export type TypedObjective = ReturnType<typeof typedObjective>
