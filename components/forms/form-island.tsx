'use client'
import { Fragment, useActionState, useEffect, useId, useMemo, useRef, useState, useTransition } from 'react'
import type { ReactNode, SyntheticEvent } from 'react'
import { FormAnswer } from '#components/forms/form-answer.tsx'
import { FormContext } from '#components/forms/form-context.ts'
import type { Answer, Check } from '#components/forms/form-context.ts'
import { freshKey } from '#components/forms/fresh-key.ts'
import { send, wentOn } from '#components/forms/send.ts'
import { Draft, forgetDraft } from '#components/forms/draft.tsx'
import { idle } from '#lib/actions/result.ts'
import type { FormAction, Message } from '#lib/actions/result.ts'

interface Props {
  action: FormAction
  children: ReactNode
  /** Makes this a create: sent twice it makes one record, and after it the form is empty again. */
  newKey?: string
  /** Makes this an edit: the version the reader started from. */
  version?: number
  /** Keeps what is typed in this tab under this name. Never for a form that names a person. */
  draft?: string
  /** Name of the form, when the page has several. */
  label?: string
  /** `stack` sets fields under each other (default), `row` beside each other. */
  layout?: 'stack' | 'row'
  /** Called after it was done, to close a dialog for instance. */
  onDone?: () => void
}

const nothing: Record<string, Message> = {}

/** The form itself; pages use `Form`, which brings its sentences along. */
export function FormIsland({ action, children, newKey, version, draft, label, layout = 'stack', onDone }: Props) {
  // Without script the browser posts and the page comes back with the answer; with script `submit` below asks the same action.
  const [posted, post] = useActionState(action, idle)
  const [answer, setAnswer] = useState<Answer>(posted)
  const [pending, startTransition] = useTransition()
  const [checked, setErrors] = useState<Record<string, Message> | null>(null)
  const [ownKey, setOwnKey] = useState<string>()
  const [round, setRound] = useState(0)
  const [held, setHeld] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const check = useRef<Check | null>(null)
  const doneAt = useRef(-doubleClick)
  /** Known at once, where `pending` is only known with the next drawing: twenty presses in a row are one. */
  const busy = useRef(false)
  const id = useId()

  const errors = checked ?? (answer.status === 'invalid' ? answer.errors : nothing)
  const context = useMemo(
    () => ({
      id,
      form,
      answer,
      pending,
      errors,
      held: held > 0,
      setErrors,
      setCheck: (next: Check | null) => void (check.current = next),
    }),
    [id, answer, pending, errors, held],
  )

  useEffect(() => {
    if (answer.status === 'invalid' || held > 0) firstInvalid(form.current)?.focus()
  }, [answer, held])

  /** The answer of the action; `null` when the browser's own check held the form back. */
  async function sendOnce(filled: FormData): Promise<Answer | null> {
    if (check.current && !(await check.current())) return null
    try {
      return await send(action, filled)
    } catch (left) {
      if (draft && wentOn(left)) forgetDraft(draft)
      throw left
    }
  }

  function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    // The second press of a double click must neither send again nor complain about the form it just emptied.
    if (busy.current || pending || performance.now() - doneAt.current < doubleClick) return
    busy.current = true
    const filled = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    startTransition(async () => {
      const next = await sendOnce(filled).finally(() => (busy.current = false))
      if (next === null) return setHeld((before) => before + 1)
      setErrors(null)
      setHeld(0)
      setAnswer(next)
      if (next.status !== 'done') return
      doneAt.current = performance.now()
      setOwnKey(freshKey())
      if (newKey !== undefined) setRound((before) => before + 1)
      onDone?.()
    })
  }

  return (
    <FormContext value={context}>
      <form
        ref={form}
        action={post}
        onSubmit={submit}
        noValidate
        aria-label={label}
        aria-busy={pending}
        className={layouts[layout]}
      >
        {newKey !== undefined && <input type="hidden" name="key" value={ownKey ?? newKey} readOnly />}
        {version !== undefined && (
          <input type="hidden" name="version" value={answer.status === 'stale' ? answer.version : version} readOnly />
        )}
        <FormAnswer sendAsNew={() => setOwnKey(freshKey())} />
        {draft && <Draft name={draft} />}
        {/* After a create the fields start anew, whatever state they kept. */}
        <Fragment key={round}>{children}</Fragment>
      </form>
    </FormContext>
  )
}

/** Milliseconds in which a second press belongs to the first. */
const doubleClick = 800

const layouts = { stack: 'stack', row: 'row items-end' }

const firstInvalid = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]:not(fieldset), [aria-invalid="true"] input') ?? null
