import type { ReactNode } from 'react'
import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { OrganisationBox } from '#components/signals/organisation-box.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { subjects } from '#lib/signals/rules/subjects.ts'

interface Props {
  action: FormAction
  /** The neighbourhoods to choose from, or the slug of the one whose public form this is. */
  places: readonly { id: string; name: string }[] | { slug: string }
  /** Chosen already, by the address. */
  place?: string
  /** Fields that only programs fill in. */
  children?: ReactNode
}

/** Something somebody noticed: a subject, a place, what it is. There is no field for a person, and names are asked about. */
export async function SignalForm({ action, places, place, children }: Props) {
  const { t, subjectOf } = await signalWords()
  const isPublic = !Array.isArray(places)
  return (
    <Form action={action} newKey={newKey()} texts={signalAnswers}>
      <RadioGroup name="subject" label={t('form.subject')} columns choices={subjects.map((subject) => ({ value: subject, label: subjectOf(subject) }))} />
      {'slug' in places ? (
        <input type="hidden" name="neighbourhood" value={places.slug} />
      ) : (
        <SelectField name="neighbourhoodId" label={t('form.place')} defaultValue={place ?? (places.length === 1 ? places[0]?.id : undefined)} choices={places.map(({ id, name }) => ({ value: id, label: name }))} />
      )}
      <TextField name="street" label={t('form.street')} hint={t('form.streetHint')} maxLength={120} autoComplete="off" optional />
      <TextArea name="text" label={t('form.text')} hint={t(isPublic ? 'form.publicText' : 'form.textHint')} rows={5} max={2000} />
      <OrganisationBox />
      {children}
      <SubmitButton icon="send">{t('form.send')}</SubmitButton>
    </Form>
  )
}
