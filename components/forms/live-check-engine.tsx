'use client'
import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { FieldErrors, FieldValues } from 'react-hook-form'
import { useFormState } from '#components/forms/form-context.ts'
import type { SchemaLoader } from '#components/forms/schema-loader.ts'
import type { Message } from '#lib/actions/result.ts'
import { formValues } from '#lib/actions/form-values.ts'
import { fieldErrors } from '#lib/i18n/zod-messages.ts'

/**
 * react-hook-form over inputs that stand in the page already: it decides *when* to check (on leaving a field, then while it is
 * mended, and before sending); the schema decides *what*, on the values as the action will read them.
 */
export default function LiveCheckEngine({ schema }: { schema: SchemaLoader }) {
  const { form, answer, setErrors, setCheck } = useFormState()
  const found = useRef<Record<string, Message> | null>(null)
  const { formState, register, trigger } = useForm({
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: async () => {
      const loaded = await schema()
      const parsed = loaded.safeParse(form.current ? formValues(new FormData(form.current), loaded) : {})
      const messages = parsed.success ? {} : fieldErrors(parsed.error)
      found.current = messages
      return parsed.success
        ? { values: parsed.data as FieldValues, errors: {} }
        : { values: {}, errors: marks(messages) }
    },
  })

  // After a refusal by the server the whole form was checked once, so it stays checked as a whole.
  const refused = answer.status === 'invalid'
  useEffect(() => {
    if (refused) void trigger()
  }, [refused, trigger])

  const { errors } = formState
  useEffect(() => {
    // Nothing checked yet: what the server said stays in sight.
    if (!found.current) return
    const shown = Object.entries(found.current).filter(([name]) => name in errors)
    setErrors(Object.fromEntries(shown))
  }, [errors, setErrors])

  useEffect(() => {
    const element = form.current
    if (!element) return
    // Names only, never the elements: react-hook-form would write its own idea of their values into them.
    const hear = (event: Event) => {
      const input = event.target
      if (isNamed(input)) void register(input.name).onChange({ type: event.type, target: { name: input.name } })
    }
    element.addEventListener('input', hear)
    element.addEventListener('focusout', hear)
    setCheck(async () => {
      const passes = await trigger()
      setErrors(found.current ?? {})
      return passes
    })
    return () => {
      element.removeEventListener('input', hear)
      element.removeEventListener('focusout', hear)
      setCheck(null)
    }
  }, [form, register, setCheck, setErrors, trigger])

  return null
}

type NamedInput = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isNamed = (target: EventTarget | null): target is NamedInput =>
  (target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement) &&
  target.name !== ''

/** Marks for react-hook-form's own books; the sentences are ours. */
const marks = (messages: Record<string, Message>): FieldErrors =>
  Object.fromEntries(Object.entries(messages).map(([name, { key }]) => [name, { type: 'schema', message: key }]))
