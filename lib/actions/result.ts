/** What a command answers: it happened; the rule says no and why; or somebody else changed the record meanwhile. */
export type Outcome<Value, Refusal extends string = never> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal; values?: Message['values']; field?: string }
  | { ok: false; stale: { theirs: Typed; version: number } }

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })
export const refused = <Refusal extends string>(refusal: Refusal, values?: Message['values']): Outcome<never, Refusal> => ({
  ok: false,
  refusal,
  values,
})
/** The same, told at the field that it is about. */
export const refusedAt = <Refusal extends string>(field: string, refusal: Refusal, values?: Message['values']): Outcome<never, Refusal> => ({
  ok: false,
  refusal,
  values,
  field,
})
/** @param theirs what stands there now, under the names of the form's fields */
export const stale = (theirs: Typed, version: number): Outcome<never> => ({ ok: false, stale: { theirs, version } })

/** What people typed, by field name, as the browser sent it: shown again when something is wrong. */
export type Typed = Record<string, string | string[]>

/**
 * What a door answers to a form. Field errors and refusals are message keys (`errors.required`, `plan.refusal.notAgreed`),
 * never sentences: the screen speaks the reader's language.
 */
export type ActionResult =
  | { status: 'idle' }
  | { status: 'done'; message?: Message; id?: string }
  | { status: 'invalid'; errors: Record<string, Message>; values: Typed }
  | { status: 'refused'; refusal: Message; values: Typed }
  /** Somebody else changed the record meanwhile: `theirs` is what stands there now, `values` what was typed. */
  | { status: 'stale'; theirs: Typed; version: number; values: Typed }
  /** The same form was sent before with other content. */
  | { status: 'conflict'; values: Typed }
  /** Nobody is signed in any more: nothing was written, and the form goes again after signing in. */
  | { status: 'signedOut'; values: Typed }
  /** The database was away: nothing was written, everything typed is still in the form. */
  | { status: 'unavailable'; values: Typed }

/** A key in the message files with the values it mentions. */
export interface Message {
  key: string
  values?: Record<string, string | number>
}

export type FormAction = (previous: ActionResult, form: FormData) => Promise<ActionResult>

export const idle: ActionResult = { status: 'idle' }
