'use client'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

interface Props extends FieldProps {
  /** `2026-11-23` */
  defaultValue?: string
  min?: string
  max?: string
}

/** A day, in the browser's own calendar. */
export function DateField({ defaultValue, min, max, hint, ...field }: Props) {
  const t = useTexts('forms')
  const start = useStart(field.name, defaultValue)
  return (
    <Field {...field} hint={hint ?? t('dateHint')} show={(day) => day.split('-').reverse().join('/')}>
      {(wiring) => <input {...wiring} type="date" className="input date" defaultValue={start} min={min} max={max} />}
    </Field>
  )
}
