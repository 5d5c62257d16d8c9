'use client'
import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { typedIn, useFormState } from '#components/forms/form-context.ts'
import { useTexts } from '#lib/i18n/provider.tsx'

/** Asks whether what looks like a name is a person; not there until it is the question, so that nobody ticks it beforehand. */
export function NoPerson() {
  const { answer, errors } = useFormState()
  const t = useTexts('analysis.noPerson')
  if (!errors['noPerson'] && typedIn(answer)['noPerson'] !== 'on') return null
  return <CheckboxField name="noPerson" label={t('label')} hint={t('hint')} />
}
