import 'server-only'
import type { z } from 'zod'
import type { Capability } from '#lib/access/matrix.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { knownPerson } from '#lib/tenancy/require-actor.ts'
import { answer, valueOrUndo, type After } from './answer.ts'
import type { ActionResult, Outcome } from './result.ts'

interface Definition<Schema extends z.ZodType, Value> {
  /** First part of the message keys of its refusals. */
  subject: string
  allow?: Capability
  input: Schema
  run: (given: { actor: PersonActor; input: z.infer<Schema>; now: Date }) => Promise<Outcome<Value, string>>
  after?: (given: { actor: PersonActor; input: z.infer<Schema>; value: Value }) => After | Promise<After>
}

/** A door outside any municipality, for somebody signed in: profile, platform. The command opens its own transaction. */
export function definePersonAction<Schema extends z.ZodType, Value>(definition: Definition<Schema, Value>) {
  return async (_previous: ActionResult, form: FormData): Promise<ActionResult> =>
    answer(
      {
        subject: definition.subject,
        input: definition.input,
        authorise: () => knownPerson(definition.allow),
        perform: async ({ actor, input }) => {
          const value = valueOrUndo(await definition.run({ actor, input, now: new Date() }))
          return (await definition.after?.({ actor, input, value })) ?? {}
        },
      },
      form,
    )
}
