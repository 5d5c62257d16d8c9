'use client'
import { TextField } from '#components/forms/text-field.tsx'
import { useFormState } from '#components/forms/form-context.ts'

/**
 * A field that people neither see nor reach, and programs fill in. When a browser did, it comes into sight with the question
 * to empty it: nobody is left believing that something was sent.
 */
export function Trap({ name, label }: { name: string; label: string }) {
  const { errors } = useFormState()
  if (errors[name]) return <TextField name={name} label={label} optional />
  return (
    <div className="sr-only" aria-hidden>
      <label>
        {label}
        <input name={name} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
