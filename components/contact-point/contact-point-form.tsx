import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ContactPointHere } from '#lib/contact-point/queries/contact-point.ts'
import { ladderFields, weekdays } from '#lib/contact-point/schema/contact-point.ts'
import { texts } from '#lib/i18n/texts.ts'
import { longestPhone } from '#lib/phone/phone.ts'
import { startLadder } from '#lib/referral/rules/ladder.ts'

interface Props {
  place: ContactPointHere
  municipality: string
  save: FormAction
}

/** When somebody is there, how long a card may wait, and what the municipality calls itself. */
export async function ContactPointForm({ place, municipality, save }: Props) {
  const t = await texts('contact-point.place')
  const ownName = place.senderName === municipality ? '' : place.senderName
  return (
    <Card title={t('how')}>
      <Form action={save} version={place.version} texts={contactPointAnswers} label={t('how')}>
        <CheckboxGroup
          name="staffedDays"
          label={t('days')}
          hint={t('daysHint')}
          columns
          defaultValue={[...place.calendar.weekdays].map(String)}
          choices={weekdays.map((day) => ({ value: day, label: t(`weekday.${day}`) }))}
        />
        <fieldset className="stack">
          <legend className="contents"><span className="font-strong">{t('ladder')}</span></legend>
          <p className="muted -mt-4">{t('ladderExplain')} {t('ladderStays')}</p>
          <div className="grid gap-gap sm:grid-cols-2">
            {ladderFields.map((name, step) => (
              <NumberField key={name} name={name} label={t(name)} hint={t('stepHint', { most: startLadder[step] ?? 0 })} unit={t('unit')} defaultValue={String(place.ladder[step])} />
            ))}
          </div>
        </fieldset>
        <TextField name="senderName" label={t('sender')} hint={t('senderHint', { municipality })} defaultValue={ownName} maxLength={60} optional />
        <fieldset className="stack">
          <legend className="contents"><span className="font-strong">{t('complaints')}</span></legend>
          <p className="muted -mt-4">{t('complaintsExplain')}</p>
          <TextField name="complaintsUrl" type="url" label={t('complaintsUrl')} hint={t('complaintsUrlHint')} defaultValue={place.complaintsUrl ?? ''} maxLength={200} optional />
          <TextField name="complaintsPhone" type="tel" label={t('complaintsPhone')} defaultValue={place.complaintsPhone ?? ''} maxLength={longestPhone} optional />
        </fieldset>
        <SubmitButton icon="save">{t('save')}</SubmitButton>
      </Form>
    </Card>
  )
}
