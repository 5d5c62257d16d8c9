import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import type { OwnPinDevice } from '#lib/accounts/queries/pin-device.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** One's own devices that sign in with a PIN, each with its way out; nothing for who has none. */
export async function PinDevices({ devices, forget }: { devices: readonly OwnPinDevice[]; forget: FormAction }) {
  const [t, profile, f] = await Promise.all([texts('accounts.pin'), texts('accounts.profile'), formats()])
  if (devices.length === 0) return null
  return (
    <Card title={t('devices')} subtitle={t('devicesExplain')}>
      <ul>
        {devices.map(({ id, agent, lastUsedAt }) => (
          <ListRow
            key={id}
            icon="monitor"
            title={agent || profile('unknownAgent')}
            detail={t('lastUsed', { moment: f.moment(lastUsedAt) })}
            end={(
              <Form action={forget} label={`${t('forget')}: ${agent || profile('unknownAgent')}`}>
                <input type="hidden" name="deviceId" value={id} />
                <SubmitButton look="quiet" icon="ban">{t('forget')}</SubmitButton>
              </Form>
            )}
          />
        ))}
      </ul>
    </Card>
  )
}
