import type { ReactNode } from 'react'
import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { LinkToMail } from '#components/referral-send/link-to-mail.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { LinkLine } from '#lib/referral/queries/links.ts'
import { longestLinkDays } from '#lib/referral/schema/links.ts'
import { addDays, type Day } from '#lib/time/today.ts'

interface Props {
  links: readonly LinkLine[]
  organisations: readonly { id: string; name: string }[]
  today: Day
  actions: { make: FormAction; withdraw: FormAction }
  /** The way to the next of them. */
  children: ReactNode
}

/** Links for people without an account: a new one, shown once, and those that work. */
export async function Links({ links, organisations, today, actions, children }: Props) {
  const [t, f, origin] = await Promise.all([texts('referral-send.links'), formats(), ourOrigin()])
  return (
    <>
      <Card title={t('newTitle')}>
        <Form action={actions.make} newKey={newKey()} texts={['referral-send.links', 'referral-send.errors', 'referral-send.refusal', 'accounts.handOver']}>
          <LinkToHandOver origin={origin} />
          <LinkToMail origin={origin} />
          <TextField name="name" label={t('name')} hint={t('nameHint')} maxLength={120} autoComplete="off" />
          <TextField name="email" type="email" label={t('email')} hint={t('emailHint')} maxLength={254} autoComplete="off" optional />
          <SelectField name="organisationId" label={t('organisation')} choices={organisations.map(({ id, name }) => ({ value: id, label: name }))} empty={t('noOrganisation')} optional />
          <DateField name="until" label={t('until')} defaultValue={addDays(today, longestLinkDays - 1)} min={addDays(today, 1)} max={addDays(today, longestLinkDays)} />
          <SubmitButton icon="link">{t('make')}</SubmitButton>
        </Form>
      </Card>
      <Card title={t('list')}>
        {links.length === 0 ? <p className="muted">{t('none')}</p> : (
          <ul>
            {links.map(({ id, name, organisation, until, lastUsedAt }) => (
              <ListRow
                key={id}
                icon="link"
                title={organisation ? `${name} (${organisation})` : name}
                detail={`${t('line', { day: f.date(until) })} · ${lastUsedAt ? t('lastUsed', { day: f.date(lastUsedAt) }) : t('neverUsed')}`}
                end={(
                  <Form action={actions.withdraw} label={`${t('withdraw')}: ${name}`} texts={['referral-send.refusal']}>
                    <input type="hidden" name="linkId" value={id} />
                    <SubmitButton look="quiet" icon="ban">{t('withdraw')}</SubmitButton>
                  </Form>
                )}
              />
            ))}
          </ul>
        )}
        {children}
      </Card>
    </>
  )
}
