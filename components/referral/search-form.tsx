import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { cardAnswers } from '#components/referral/words.ts'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

/** Finds whoever phones in, by exact name and year or by number. It posts: a name never stands in an address. */
export async function SearchForm({ action }: { action: FormAction }) {
  const t = await texts('referral.search')
  return (
    <Details summary={t('title')}>
      <Form action={action} texts={cardAnswers} label={t('title')}>
        <p className="muted">{t('explain')}</p>
        <div className="grid gap-gap sm:grid-cols-3">
          <TextField name="name" label={t('name')} optional="either" maxLength={120} autoComplete="off" spellCheck={false} />
          <TextField name="birthYear" label={t('birthYear')} optional="depends" maxLength={4} autoComplete="off" />
          <TextField name="phone" type="tel" label={t('phone')} optional="either" maxLength={40} autoComplete="off" />
        </div>
        <SubmitButton look="secondary" icon="search">{t('go')}</SubmitButton>
      </Form>
    </Details>
  )
}
