'use client'
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'

interface Props extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'time'>
  defaultValue?: string
  maxLength?: number
  autoComplete?: HTMLInputAutoCompleteAttribute
  spellCheck?: boolean
  /** Which keys a phone shows. */
  inputMode?: 'numeric'
}

/** One line of text. A password is never filled in again. */
export function TextField({ type = 'text', defaultValue, maxLength, autoComplete, spellCheck, inputMode, ...field }: Props) {
  const start = useStart(field.name, defaultValue)
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          type={type}
          className="input"
          defaultValue={type === 'password' ? undefined : start}
          maxLength={maxLength}
          autoComplete={autoComplete}
          spellCheck={spellCheck}
          inputMode={inputMode}
        />
      )}
    </Field>
  )
}
