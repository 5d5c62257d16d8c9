import { contactPointAnswers } from '#components/contact-point/answers.ts'
import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { holidayName, type ClosingPeriod } from '#lib/contact-point/closing-periods.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  periods: readonly ClosingPeriod[]
  /** Public holidays of the year to come. */
  holidays: readonly Day[]
  today: Day
  actions: { add: FormAction; open: FormAction }
}

/** The municipality's own closing days, beside the public holidays that are counted anyway. */
export async function ClosingDays({ periods, holidays, today, actions }: Props) {
  const [t, names, f] = await Promise.all([texts('contact-point.closing'), texts('contact-point.holiday'), formats()])
  return (
    <Card title={t('title')} subtitle={t('explain')}>
      <div className="stack">
        {periods.length === 0 && <p className="muted">{t('none')}</p>}
        {periods.length > 0 && (
          <ul>
            {periods.map(({ from, until, reason }) => {
              const period = from === until ? f.weekday(from) : t('stretch', { from: f.date(from), until: f.date(until) })
              return (
                <ListRow
                  key={from}
                  icon="calendar"
                  title={period}
                  detail={reason}
                  end={
                    <Form action={actions.open} label={t('openNamed', { period })} texts={contactPointAnswers}>
                      <input type="hidden" name="from" value={from} />
                      <input type="hidden" name="until" value={until} />
                      <SubmitButton look="quiet" icon="undo-2">{t('open')}</SubmitButton>
                    </Form>
                  }
                />
              )
            })}
          </ul>
        )}
        <Details summary={t('add')} open={periods.length === 0}>
          <Form action={actions.add} newKey={newKey()} texts={contactPointAnswers} label={t('add')}>
            <div className="grid gap-gap sm:grid-cols-2">
              <DateField name="from" label={t('from')} hint={t('fromHint')} min={today} />
              <DateField name="until" label={t('until')} hint={t('untilHint')} min={today} optional />
            </div>
            <TextField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={80} />
            <SubmitButton look="secondary" icon="plus">{t('add')}</SubmitButton>
          </Form>
        </Details>
        <Details summary={t('holidays')}>
          <ul className="list-disc pl-5">
            {holidays.map((day) => {
              const name = holidayName(day)
              return <li key={day}>{f.weekday(day)}{name && `: ${names(name)}`}</li>
            })}
          </ul>
        </Details>
      </div>
    </Card>
  )
}
