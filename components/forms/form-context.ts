'use client'
import { createContext, use } from 'react'
import type { RefObject } from 'react'
import type { ActionResult, Message, Typed } from '#lib/actions/result.ts'

/** What a form was answered; `failed` is a bug of ours, `lost` an answer that never came: the form stays as it is. */
export type Answer = ActionResult | { status: 'failed'; reference: string } | { status: 'lost' }

/** Checks before sending, and says whether the form may go. */
export type Check = () => Promise<boolean>

export interface FormState {
  /** First part of the ids of all fields, so that two forms on a page do not share one. */
  id: string
  form: RefObject<HTMLFormElement | null>
  answer: Answer
  pending: boolean
  /** Field errors: those of the server, or of the check in the browser when that ran later. */
  errors: Record<string, Message>
  setErrors: (errors: Record<string, Message>) => void
  /** The browser's own check kept the form back, so its errors stand in a list above it. */
  held: boolean
  setCheck: (check: Check | null) => void
}

export const FormContext = createContext<FormState | null>(null)

/** The form around a field. Throws when there is none. */
export function useFormState(): FormState {
  const state = use(FormContext)
  if (!state) throw new Error('a field stands outside its form')
  return state
}

export const typedIn = (answer: Answer): Typed => ('values' in answer ? answer.values : {})
