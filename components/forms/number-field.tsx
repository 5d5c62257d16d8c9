'use client'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'

interface Props extends FieldProps {
  /** As written here: `1.234,5`. */
  defaultValue?: string
  /** What is counted, after the number: "euro", "bezoeken". */
  unit?: string
}

/** A number typed the Belgian way; a text input, because the browser's number input refuses `1.234,5`. */
export function NumberField({ defaultValue, unit, ...field }: Props) {
  const start = useStart(field.name, defaultValue)
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="flex items-center gap-2">
          <input
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            className="input numeric"
            defaultValue={start}
          />
          {unit}
        </span>
      )}
    </Field>
  )
}
