import 'server-only'
import { z } from 'zod'
import type { Capability } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { answer, undo, valueOrUndo, type After } from './answer.ts'
import type { ActionResult, Outcome, Typed } from './result.ts'
import { keepResult, takeKey } from './submission.ts'

interface Given<Schema extends z.ZodType> {
  tx: TenantTx
  actor: MemberActor
  input: z.infer<Schema>
  now: Date
}

interface Definition<Schema extends z.ZodType, Value> {
  allow: Capability
  input: Schema
  /** A create: the form carries a key, and the same form sent twice makes one record. */
  once?: boolean
  run: (given: Given<Schema>) => Promise<Outcome<Value, string>>
  after?: (given: { actor: MemberActor; input: z.infer<Schema>; value: Value }) => After
}

const Key = z.uuid()

/**
 * A door of a municipality: who asks, for which municipality, may they; then the command, in one transaction with its audit
 * event. Bind the municipality's slug in the page; it is checked again here, every time.
 */
export function defineAction<Schema extends z.ZodType, Value>(definition: Definition<Schema, Value>) {
  const subject = definition.allow.split('.')[0] ?? ''
  return async (municipality: string, _previous: ActionResult, form: FormData): Promise<ActionResult> =>
    answer(
      {
        subject,
        input: definition.input,
        authorise: () => requireActor(municipality, definition.allow),
        perform: async ({ actor, input, typed }) => {
          const value = await inTenant(actor, (tx) => perform(definition, { tx, actor, input, now: new Date() }, form, typed))
          return definition.after?.({ actor, input, value }) ?? {}
        },
      },
      form,
    )
}

async function perform<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  given: Given<Schema>,
  form: FormData,
  typed: Typed,
): Promise<Value> {
  if (!definition.once) return valueOrUndo(await definition.run(given))

  const { tx, actor } = given
  const key = Key.parse(form.get('key'))
  const sent = await takeKey<Value>(tx, actor, definition.allow, key, typed)
  if (sent.state === 'conflict') return undo({ conflict: true })
  if (sent.state === 'again') return sent.value
  const made = valueOrUndo(await definition.run(given))
  await keepResult(tx, actor, key, made)
  return made
}
