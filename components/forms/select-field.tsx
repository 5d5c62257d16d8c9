'use client'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'
import { useTexts } from '#lib/i18n/provider.tsx'

export interface Choice {
  value: string
  label: string
}

interface Props extends FieldProps {
  choices: readonly (Choice | { label: string; choices: readonly Choice[] })[]
  defaultValue?: string
  /** What the empty first line says; `false` leaves it out. */
  empty?: string | false
}

/** One from a list; the browser's own list, which every phone and screen reader knows. */
export function SelectField({ choices, defaultValue, empty, ...field }: Props) {
  const t = useTexts('forms')
  const start = useStart(field.name, defaultValue)
  const all = choices.flatMap((choice) => ('choices' in choice ? choice.choices : [choice]))
  const show = (value: string) => all.find((choice) => choice.value === value)?.label ?? value
  return (
    <Field {...field} show={show}>
      {(wiring) => (
        <select {...wiring} className="input" defaultValue={start ?? ''}>
          {empty !== false && <option value="">{empty ?? t('choose')}</option>}
          {choices.map((choice) =>
            'choices' in choice ? (
              <optgroup key={choice.label} label={choice.label}>
                {choice.choices.map(option)}
              </optgroup>
            ) : (
              option(choice)
            ),
          )}
        </select>
      )}
    </Field>
  )
}

const option = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
)
