import { TextField } from '#components/forms/text-field.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { Contact } from '#lib/partners/queries/contacts.ts'
import { longestPhone } from '#lib/phone/phone.ts'

/** A named person and how to reach them. */
export async function ContactFields({ contact }: { contact?: Contact }) {
  const t = await texts('partners.contacts')
  return (
    <>
      <TextField name="name" label={t('name')} defaultValue={contact?.name} maxLength={80} autoComplete="off" />
      <TextField name="task" label={t('task')} hint={t('taskHint')} defaultValue={contact?.task ?? ''} maxLength={80} autoComplete="off" optional />
      <TextField name="phone" type="tel" label={t('phone')} hint={t('phoneHint')} defaultValue={contact?.phone ?? ''} maxLength={longestPhone} autoComplete="off" optional />
      <TextField name="email" type="email" label={t('email')} defaultValue={contact?.email ?? ''} maxLength={254} autoComplete="off" optional />
    </>
  )
}
