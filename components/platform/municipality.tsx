import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { InvitePerson } from '#components/platform/invite-person.tsx'
import { Card } from '#components/ui/card.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MunicipalityOfPlatform } from '#lib/platform/queries/municipalities.ts'

interface Props {
  municipality: MunicipalityOfPlatform
  actions: { invite: FormAction; assign: FormAction; unassign: FormAction }
}

/** Who runs a municipality, and which coaches follow it. */
export async function Municipality({ municipality, actions }: Props) {
  const [t, f] = await Promise.all([texts('platform.municipality'), formats()])
  const { id, coordinators, invitation, assigned, coaches } = municipality
  const here = <input type="hidden" name="municipalityId" value={id} />
  return (
    <>
      <Card title={t('first')} subtitle={coordinators > 0 ? t('hasCoordinator') : t('firstExplain')}>
        {coordinators === 0 && (
          <div className="stack">
            {invitation && <p>{t('waiting', { name: invitation.name, date: f.date(invitation.expiresAt) })}</p>}
            <InvitePerson action={actions.invite} label={t('first')}>{here}</InvitePerson>
          </div>
        )}
      </Card>
      <Card title={t('coaches')} subtitle={t('coachesExplain')}>
        <div className="stack">
          {assigned.length === 0 && <p className="muted">{t('noCoaches')}</p>}
          <ul>
            {assigned.map(({ userId, user }) => (
              <ListRow
                key={userId}
                icon="compass"
                title={user.name}
                end={
                  <Form action={actions.unassign} label={t('unassign', { name: user.name })}>
                    {here}
                    <input type="hidden" name="userId" value={userId} />
                    <SubmitButton look="quiet" icon="user-x">{t('unassign', { name: user.name })}</SubmitButton>
                  </Form>
                }
              />
            ))}
          </ul>
          {coaches.length === 0 ? <p className="muted">{t('noneLeft')}</p> : (
            <Form action={actions.assign} layout="row" label={t('assign')}>
              {here}
              <SelectField name="userId" label={t('coach')} choices={coaches.map(({ id: value, name }) => ({ value, label: name }))} />
              <SubmitButton look="secondary" icon="plus">{t('assign')}</SubmitButton>
            </Form>
          )}
        </div>
      </Card>
    </>
  )
}
