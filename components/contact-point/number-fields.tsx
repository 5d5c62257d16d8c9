import { TextField } from '#components/forms/text-field.tsx'
import type { UrgentNumber } from '#lib/contact-point/queries/urgent-numbers.ts'
import { isStartNumber } from '#lib/contact-point/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import { longestPhone } from '#lib/phone/phone.ts'

/** An urgent number and what it is for. */
export async function NumberFields({ number }: { number?: UrgentNumber }) {
  const t = await texts('contact-point.numbers')
  const known = number !== undefined && isStartNumber(number.number)
  return (
    <>
      <TextField name="number" type="tel" label={t('number')} hint={t('numberHint')} defaultValue={number?.number} maxLength={longestPhone} />
      <TextField name="label" label={t('label')} hint={known ? t('labelHint') : undefined} defaultValue={number?.label} maxLength={80} optional={known} />
    </>
  )
}
