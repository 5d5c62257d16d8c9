import 'server-only'
import type { z } from 'zod'
import { answer, valueOrUndo, type After } from './answer.ts'
import type { ActionResult, Outcome } from './result.ts'

interface Definition<Schema extends z.ZodType, Value> {
  /** First part of the message keys of its refusals. */
  subject: string
  input: Schema
  run: (given: { input: z.infer<Schema>; now: Date }) => Promise<Outcome<Value, string>>
  after?: (given: { input: z.infer<Schema>; value: Value }) => After | Promise<After>
}

/** A door for nobody in particular: signing in, following a link. What it may touch is decided by its command's own door. */
export function defineOpenAction<Schema extends z.ZodType, Value>(definition: Definition<Schema, Value>) {
  return async (_previous: ActionResult, form: FormData): Promise<ActionResult> =>
    answer(
      {
        subject: definition.subject,
        input: definition.input,
        authorise: () => Promise.resolve(null),
        perform: async ({ input }) => {
          const value = valueOrUndo(await definition.run({ input, now: new Date() }))
          return (await definition.after?.({ input, value })) ?? {}
        },
      },
      form,
    )
}
