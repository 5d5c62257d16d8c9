'use client'
import type { ReactNode } from 'react'
import { ChoiceCard } from '#components/forms/choice-card.tsx'
import { useStartList } from '#components/forms/field.tsx'
import { useFormState } from '#components/forms/form-context.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useSentence } from '#lib/i18n/provider.tsx'

interface Props {
  name: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean
}

/** One yes or no; sends `on`, or nothing at all. */
export function CheckboxField({ name, label, hint, defaultChecked = false }: Props) {
  const { errors } = useFormState()
  const say = useSentence()
  const start = useStartList(name, defaultChecked ? ['on'] : [])
  const error = errors[name]
  return (
    <div className="field" data-field={name} aria-invalid={error ? true : undefined}>
      <ChoiceCard
        type="checkbox"
        name={name}
        value="on"
        label={<span data-label>{label}</span>}
        hint={hint}
        checked={start.includes('on')}
      />
      {error && (
        <span className="field-error" role="alert">
          <Icon name="circle-exclamation-point" />
          {say(error)}
        </span>
      )}
    </div>
  )
}
