'use client'
import { Field } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'

interface Props extends FieldProps {
  /** `.csv,.xlsx` */
  accept: string
}

/** A file from the reader's own machine. A browser never fills it in again, so it comes last in a form. */
export const FileField = ({ accept, ...field }: Props) => (
  <Field {...field}>{(wiring) => <input {...wiring} type="file" accept={accept} className="input" />}</Field>
)
