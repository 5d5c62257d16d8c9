'use client'
import { useFormState } from '#components/forms/form-context.ts'
import { Icon } from '#components/ui/icon.tsx'
import { useSentence } from '#lib/i18n/provider.tsx'

/** Says that something must be ticked: three lists share this one error. */
export function VoicesError() {
  const { errors, id } = useFormState()
  const say = useSentence()
  const error = errors['voices']
  if (!error) return null
  return (
    <p id={`${id}-voices`} className="field-error" data-field="voices" tabIndex={-1}>
      <Icon name="circle-exclamation-point" />
      {say(error)}
    </p>
  )
}
