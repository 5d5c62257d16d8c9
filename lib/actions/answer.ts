import 'server-only'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { whereAsked } from '#lib/auth/where-asked.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { SignedOut } from '#lib/tenancy/require-actor.ts'
import { setFlash } from './flash.ts'
import { formValues } from './form-values.ts'
import type { ActionResult, Message, Outcome, Typed } from './result.ts'
import { mustComeFromOurPages } from './same-origin.ts'
import { isDatabaseAway } from './unavailable.ts'

/** What follows a write: which pages are old now, what to say, where to go. */
export interface After {
  refresh?: string[]
  message?: Message
  /** A path to go to; the message is told there. */
  go?: string
  /** The form goes with what it did, so the message is told by the page it stood on. */
  formGoes?: true
  /** The id of what was made, for a form that goes on with it. */
  id?: string
}

/** Carries an answer out of a transaction so that nothing of it stays: refusals and conflicts leave no trace. */
class Undone extends Error {
  readonly outcome: Exclude<Outcome<never, string>, { ok: true }> | { conflict: true }
  constructor(outcome: Undone['outcome']) {
    super('undone')
    this.outcome = outcome
  }
}

export function undo(outcome: Undone['outcome']): never {
  throw new Undone(outcome)
}

/** Unwraps what a command answered; anything but success rolls the transaction back. */
export function valueOrUndo<Value>(outcome: Outcome<Value, string>): Value {
  if (outcome.ok) return outcome.value
  return undo(outcome)
}

/** One door: what it asks and does. */
interface Door<Schema extends z.ZodType, Actor> {
  /** First part of the capability: refusals are looked up as `<subject>.refusal.<word>`. */
  subject: string
  input: Schema
  /** Who asks, and may they? Not found, or `SignedOut`, otherwise. */
  authorise: () => Promise<Actor>
  perform: (given: { actor: Actor; input: z.infer<Schema>; typed: Typed }) => Promise<After>
}

/**
 * The path every door walks: from our own pages → authorise → parse, and from there on use only the parsed value → do it →
 * say what happened. What was typed comes back with every answer but success.
 */
export async function answer<Schema extends z.ZodType, Actor>(door: Door<Schema, Actor>, form: FormData): Promise<ActionResult> {
  await mustComeFromOurPages()
  const sent = formValues(form, door.input)
  const values = withoutPasswords(sent)

  let after: After
  try {
    const actor = await door.authorise()
    const parsed = door.input.safeParse(sent)
    if (!parsed.success) return { status: 'invalid', errors: fieldErrors(parsed.error), values }
    after = await door.perform({ actor, input: parsed.data, typed: sent })
  } catch (error) {
    if (error instanceof NotFoundHere) notFound()
    if (error instanceof Undone) return undone(door.subject, error.outcome, values)
    if (error instanceof SignedOut) return { status: 'signedOut', values }
    if (isDatabaseAway(error)) return { status: 'unavailable', values }
    throw error
  }
  for (const path of after.refresh ?? []) revalidatePath(path)
  const go = after.go ?? (after.formGoes ? await whereAsked() : null)
  if (go) {
    if (after.message) await setFlash(after.message)
    redirect(go)
  }
  return { status: 'done', message: after.message, id: after.id }
}

function undone(subject: string, outcome: Undone['outcome'], values: Typed): ActionResult {
  if ('conflict' in outcome) return { status: 'conflict', values }
  if ('stale' in outcome) return { status: 'stale', ...outcome.stale, values }
  const refusal: Message = { key: `${subject}.refusal.${outcome.refusal}`, values: outcome.values }
  return outcome.field ? { status: 'invalid', errors: { [outcome.field]: refusal }, values } : { status: 'refused', refusal, values }
}

/** A password never travels back: it would stand in the page that a browser keeps. */
const withoutPasswords = (sent: Typed): Typed =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => !/password/i.test(name)))
