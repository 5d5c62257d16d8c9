import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ProfilePage } from '#lib/contact-point/queries/profile.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  profile: Pick<ProfilePage, 'person' | 'leaves' | 'standIns'>
  today: Day
  actions: { add: FormAction; end: FormAction }
}

/** When somebody is away, and who stands in. */
export async function LeaveCard({ profile: { person, leaves, standIns }, today, actions }: Props) {
  const [t, roles, f] = await Promise.all([texts('contact-point.leave'), texts('people.role'), formats()])
  return (
    <Card title={t('title')} subtitle={t('explain')} id="verlof">
      <div className="stack">
        {leaves.length === 0 && <p className="muted">{t('none')}</p>}
        {leaves.length > 0 && (
          <ul>
            {leaves.map(({ id, from, until, standIn }) => {
              const period = from === until ? f.date(from) : t('line', { from: f.date(from), until: f.date(until) })
              return (
                <ListRow
                  key={id}
                  icon="calendar-days"
                  title={period}
                  detail={standIn ? t('standIn', { name: standIn }) : t('standInGone')}
                  end={
                    <Form action={actions.end} label={t('endNamed', { period })} texts={contactPointAnswers}>
                      <input type="hidden" name="leaveId" value={id} />
                      <SubmitButton look="quiet" icon="undo-2">{t('end')}</SubmitButton>
                    </Form>
                  }
                />
              )
            })}
          </ul>
        )}
        {standIns.length === 0 ? (
          <p className="muted">{t('nobody')}</p>
        ) : (
          <Details summary={t('add')}>
            <Form action={actions.add} newKey={newKey()} texts={contactPointAnswers} label={t('add')}>
              <input type="hidden" name="membershipId" value={person.membershipId} />
              <div className="grid gap-gap sm:grid-cols-2">
                <DateField name="from" label={t('from')} />
                <DateField name="until" label={t('until')} min={today} />
              </div>
              <SelectField name="standInId" label={t('who')} choices={standIns.map(({ membershipId, name, role }) => ({ value: membershipId, label: `${name} (${roles(role)})` }))} />
              <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
            </Form>
          </Details>
        )}
      </div>
    </Card>
  )
}
