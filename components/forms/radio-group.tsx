'use client'
import { ChoiceCard } from '#components/forms/choice-card.tsx'
import type { CardChoice } from '#components/forms/choice-card.tsx'
import { Field, useStart } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'

interface Props extends FieldProps {
  choices: readonly CardChoice[]
  defaultValue?: string
  /** Beside each other where there is room. */
  columns?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup({ choices, defaultValue, columns, ...field }: Props) {
  const start = useStart(field.name, defaultValue)
  return (
    <Field {...field} group show={labelOf(choices)}>
      {({ name }) => (
        <div className={columns ? 'grid gap-2 sm:grid-cols-2' : 'grid gap-2'}>
          {choices.map((choice) => (
            <ChoiceCard key={choice.value} type="radio" name={name} checked={choice.value === start} {...choice} />
          ))}
        </div>
      )}
    </Field>
  )
}

/** The words of a choice, where they are plain text. */
export const labelOf = (choices: readonly CardChoice[]) => (value: string) => {
  const label = choices.find((choice) => choice.value === value)?.label
  return typeof label === 'string' ? label : value
}
