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

/** One yes or no; sends `on`, or nothing at all. Its label is a whole sentence, so the list of errors says only what is wrong. */
export function CheckboxField({ name, label, hint, defaultChecked = false }: Props) {
  const { id: form, errors } = useFormState()
  const say = useSentence()
  const start = useStartList(name, defaultChecked ? ['on'] : [])
  const error = errors[name]
  const id = `${form}-${name}`
  return (
    <div className="field" data-field={name}>
      <ChoiceCard
        type="checkbox"
        name={name}
        value="on"
        label={label}
        hint={hint}
        checked={start.includes('on')}
        wiring={{ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': error ? `${id}-error` : undefined }}
      />
      {error && (
        <span id={`${id}-error`} className="field-error">
          <Icon name="circle-exclamation-point" />
          {say(error)}
        </span>
      )}
    </div>
  )
}
