import 'server-only'
import { z } from 'zod'
import type { Capability } from '#lib/access/matrix.ts'
import type { ActorHere, LinkActor, MemberActor, Visitor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { knownMember } from '#lib/tenancy/require-actor.ts'
import { requireLink, requireVisitor } from '#lib/tenancy/require-link.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { answer, undo, valueOrUndo, type After } from './answer.ts'
import type { ActionResult, Outcome, Typed } from './result.ts'
import { keepResult, takeKey } from './submission.ts'

interface Given<Actor, Schema extends z.ZodType> {
  tx: TenantTx
  actor: Actor
  input: z.infer<Schema>
  now: Date
}

interface Definition<Actor, Schema extends z.ZodType, Value> {
  allow: Capability
  input: Schema
  /** A create: the form carries a key, and the same form sent twice makes one record. */
  once?: boolean
  /** The namespace that words its refusals, where it is not the capability's own subject: `contact-point`. */
  words?: string
  /** Asked before the transaction opens: counts turns, which stay counted when nothing is written. */
  first?: (given: Omit<Given<Actor, Schema>, 'tx'>) => Promise<Outcome<unknown, string>>
  run: (given: Given<Actor, Schema>) => Promise<Outcome<Value, string>>
  /** @param place what the page bound: the municipality's slug, or the token of the link */
  after?: (given: { actor: Actor; input: z.infer<Schema>; value: Value; place: string }) => After
}

const Key = z.uuid()

/**
 * A door of a municipality: who asks, for which municipality, may they; then the command, in one transaction with its audit
 * event. Bind the municipality's slug in the page; it is checked again here, every time.
 */
export const defineAction = <Schema extends z.ZodType, Value>(definition: Definition<MemberActor, Schema, Value>) => doorFor(definition, knownMember)

/** The same for who holds a personal link: bind the token of the link in the page. */
export const defineLinkAction = <Schema extends z.ZodType, Value>(definition: Definition<LinkActor, Schema, Value>) => doorFor(definition, requireLink)

/** The same for anybody on a public page: bind the municipality's slug in the page. Count their turns: nobody else does. */
export const defineVisitorAction = <Schema extends z.ZodType, Value>(definition: Definition<Visitor, Schema, Value>) => doorFor(definition, requireVisitor)

function doorFor<Actor extends ActorHere, Schema extends z.ZodType, Value>(
  definition: Definition<Actor, Schema, Value>,
  whoAsks: (place: string, capability: Capability) => Promise<Actor>,
) {
  const subject = definition.words ?? definition.allow.split('.')[0] ?? ''
  return async (place: string, _previous: ActionResult, form: FormData): Promise<ActionResult> =>
    answer(
      {
        subject,
        input: definition.input,
        authorise: () => whoAsks(place, definition.allow),
        perform: async ({ actor, input, typed }) => {
          const now = new Date()
          if (definition.first) valueOrUndo(await definition.first({ actor, input, now }))
          const value = await inTenant(actor, (tx) => perform(definition, { tx, actor, input, now }, form, typed))
          return definition.after?.({ actor, input, value, place }) ?? {}
        },
      },
      form,
    )
}

async function perform<Actor extends ActorHere, Schema extends z.ZodType, Value>(
  definition: Definition<Actor, Schema, Value>,
  given: Given<Actor, Schema>,
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
