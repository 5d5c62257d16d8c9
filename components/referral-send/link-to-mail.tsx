'use client'
import { useFormState } from '#components/forms/form-context.ts'
import { useTexts } from '#lib/i18n/provider.tsx'

/** Beside a link that was just made: opens the reader's own mail program with it, where an address was given. */
export function LinkToMail({ origin }: { origin: string }) {
  const { answer } = useFormState()
  const t = useTexts('referral-send.links')
  const values = answer.status === 'done' ? answer.message?.values : undefined
  const [email, path] = [values?.['email'], values?.['path']]
  if (typeof email !== 'string' || email === '' || typeof path !== 'string') return null
  const href = `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(t('mailSubject'))}&body=${encodeURIComponent(origin + path)}`
  return <a className="button secondary self-start" href={href}>{t('mail')}</a>
}
