'use client'
import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { typedIn, useFormState } from '#components/forms/form-context.ts'
import { useTexts } from '#lib/i18n/provider.tsx'

/** Asks whether what looks like somebody is an organisation; not there until it is the question, so that nobody ticks it beforehand. */
export function OrganisationBox() {
  const { answer, errors } = useFormState()
  const t = useTexts('signals.organisation')
  if (!errors['organisation'] && typedIn(answer)['organisation'] !== 'on') return null
  return <CheckboxField name="organisation" label={t('label')} hint={t('hint')} />
}
