import type { ReactNode } from 'react'
import { LinkToHandOver } from '#components/accounts/link-to-hand-over.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { LinksPage } from '#lib/referral/queries/links.ts'

interface Props extends Pick<LinksPage, 'devices' | 'waiting' | 'members'> {
  actions: { make: FormAction; withdrawLink: FormAction; withdrawDevice: FormAction }
  /** The way to the next of them. */
  children: ReactNode
}

/** Devices with which partners and volunteers sign in by PIN: a link for a new one, those that wait, those that are bound. */
export async function Devices({ devices, waiting, members, actions, children }: Props) {
  const [t, f] = await Promise.all([texts('referral-send.links'), formats()])
  return (
    <>
      <Card title={t('deviceTitle')} subtitle={t('deviceLead')}>
        {members === null ? <p>{t('withoutPersons')}</p> : (
          <Form action={actions.make} newKey={newKey()} texts={['referral-send.links', 'referral-send.refusal', 'accounts.handOver']}>
            <LinkToHandOver origin={await ourOrigin()} />
            <SelectField name="membershipId" label={t('member')} choices={members.map(({ id, name }) => ({ value: id, label: name }))} />
            <SubmitButton look="secondary" icon="key-round">{t('makeDevice')}</SubmitButton>
          </Form>
        )}
      </Card>
      <Card title={t('devices')}>
        {devices.length + waiting.length === 0 && <p className="muted">{t('noDevices')}</p>}
        <ul>
          {waiting.map(({ id, name, until }) => (
            <ListRow key={id} icon="hourglass" title={t('waiting', { name, day: f.date(until) })} end={<Withdraw action={actions.withdrawLink} field="linkId" id={id} name={name} />} />
          ))}
          {devices.map(({ id, name, agent, lastUsedAt }) => (
            <ListRow key={id} icon="monitor" title={name} detail={`${agent || t('unknownAgent')} · ${t('lastUsed', { day: f.date(lastUsedAt) })}`} end={<Withdraw action={actions.withdrawDevice} field="deviceId" id={id} name={name} />} />
          ))}
        </ul>
        {children}
      </Card>
    </>
  )
}

async function Withdraw({ action, field, id, name }: { action: FormAction; field: string; id: string; name: string }) {
  const t = await texts('referral-send.links')
  return (
    <Form action={action} label={`${t('withdraw')}: ${name}`} texts={['referral-send.refusal']}>
      <input type="hidden" name={field} value={id} />
      <SubmitButton look="quiet" icon="ban">{t('withdraw')}</SubmitButton>
    </Form>
  )
}
