'use client'
import { ChoiceCard } from '#components/forms/choice-card.tsx'
import type { CardChoice } from '#components/forms/choice-card.tsx'
import { Field, useStartList } from '#components/forms/field.tsx'
import type { FieldProps } from '#components/forms/field.tsx'
import { labelOf } from '#components/forms/radio-group.tsx'

interface Props extends FieldProps {
  choices: readonly CardChoice[]
  defaultValue?: readonly string[]
  columns?: boolean
}

/** As many as fit, all in sight. */
export function CheckboxGroup({ choices, defaultValue = [], columns, ...field }: Props) {
  const start = useStartList(field.name, defaultValue)
  return (
    <Field {...field} group show={labelOf(choices)}>
      {({ name }) => (
        <div className={columns ? 'grid gap-2 sm:grid-cols-2' : 'grid gap-2'}>
          {choices.map((choice) => (
            <ChoiceCard
              key={choice.value}
              type="checkbox"
              name={name}
              checked={start.includes(choice.value)}
              {...choice}
            />
          ))}
        </div>
      )}
    </Field>
  )
}
