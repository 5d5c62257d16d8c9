'use client'
import type { ReactNode } from 'react'
import { typedIn, useFormState } from '#components/forms/form-context.ts'
import { Theirs } from '#components/forms/theirs.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { useSentence, useTexts } from '#lib/i18n/provider.tsx'

/** What every field asks for. */
export interface FieldProps {
  name: string
  label: ReactNode
  /** How to fill it in, under the label. */
  hint?: ReactNode
  /**
   * Fields are required unless said otherwise; then the label tells so. `either`: one of two is needed, this one or the other.
   * `depends`: needed with some answers, and the hint says with which.
   */
  optional?: boolean | 'either' | 'depends'
}

/** What the input itself must carry. */
export interface Wiring {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

interface Props extends FieldProps {
  /** Several inputs under one name: a fieldset with a legend. */
  group?: boolean
  /** How a value that somebody else saved is shown; itself unless it is a code. */
  show?: (value: string) => string
  children: (wiring: Wiring) => ReactNode
}

/** Label above, hint under it, then the input, then the error in words; on a stale edit also what is saved now. */
export function Field({ name, label, hint, optional, group, show, children }: Props) {
  const { id: form, errors } = useFormState()
  const t = useTexts('forms')
  const say = useSentence()
  const id = `${form}-${name}`
  const error = errors[name]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const wiring: Wiring = {
    id,
    name,
    'aria-describedby': described,
    'aria-invalid': error ? true : undefined,
    'aria-required': optional ? undefined : true,
  }
  const title = (
    <>
      <span data-label>{label}</span>
      {optional && optional !== 'depends' && <span className="muted font-normal"> ({t(optional === 'either' ? 'either' : 'optional')})</span>}
    </>
  )
  const Box = group ? 'fieldset' : 'div'
  return (
    <Box
      className="field"
      data-field={name}
      {...(group && { id, tabIndex: -1, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
    >
      {group ? <legend className="mb-1.5">{title}</legend> : <label htmlFor={id}>{title}</label>}
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {children(wiring)}
      {error && (
        <span id={`${id}-error`} className="field-error">
          <Icon name="circle-exclamation-point" />
          {say(error)}
        </span>
      )}
      <Theirs name={name} show={show} />
    </Box>
  )
}

/** What stands in a field at first: what was typed before the answer came, else what the page gave. */
export function useStart(name: string, given: string | undefined): string | undefined {
  const typed = typedIn(useFormState().answer)[name]
  return (Array.isArray(typed) ? typed[0] : typed) ?? given
}

/** The same for a field of several values. An empty list that was sent comes back as one, not as the first choice. */
export function useStartList(name: string, given: readonly string[]): readonly string[] {
  const { answer } = useFormState()
  if (!('values' in answer) || Object.keys(answer.values).length === 0) return given
  const typed = answer.values[name]
  return typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]
}
