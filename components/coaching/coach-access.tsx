import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { CoachAssignmentHere } from '#lib/coaching/queries/assignments.ts'
import { isOpened, longestOpening } from '#lib/coaching/rules.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { addDays, type Day } from '#lib/time/today.ts'

interface Props {
  assignments: readonly CoachAssignmentHere[]
  today: Day
  /** `openForCoachAction` and `closeForCoachAction`, bound to the municipality. */
  actions: { open: FormAction; close: FormAction }
}

/** Opening the municipality for its coaches until a day, and closing it again. */
export async function CoachAccess({ assignments, today, actions }: Props) {
  const t = await texts('coaching.access')
  return (
    <Card title={t('title')} id="coach">
      <div className="stack">
        <p>{t('explain')}</p>
        {assignments.length === 0 && <p className="muted">{t('none')}</p>}
        {assignments.map((assignment) => <OneCoach key={assignment.id} assignment={assignment} today={today} actions={actions} />)}
      </div>
    </Card>
  )
}

async function OneCoach({ assignment: { id, name, openedUntil, version }, today, actions }: Omit<Props, 'assignments'> & { assignment: CoachAssignmentHere }) {
  const [t, f] = await Promise.all([texts('coaching.access'), formats()])
  const opened = isOpened(openedUntil, today)
  return (
    <div className="flex flex-col gap-3">
      <p className="row">
        <strong>{name}</strong>
        <Pill tone={opened ? 'good' : 'neutral'} icon={opened ? 'lock-open' : 'lock'}>{opened && openedUntil ? t('openUntil', { date: f.date(openedUntil) }) : t('closed')}</Pill>
      </p>
      <Form action={actions.open} version={version} layout="row" label={`${t('open')}: ${name}`} texts={['coaching.refusal', 'coaching.done']}>
        <input type="hidden" name="assignment" value={id} />
        <DateField name="until" label={t('until')} hint={t('untilHint')} defaultValue={openedUntil ?? undefined} min={today} max={addDays(today, longestOpening)} />
        <SubmitButton look="secondary">{t(opened ? 'extend' : 'open')}</SubmitButton>
      </Form>
      {opened && (
        <Form action={actions.close} version={version} label={`${t('close')}: ${name}`} texts={['coaching.refusal', 'coaching.done']}>
          <input type="hidden" name="assignment" value={id} />
          <SubmitButton look="danger" icon="lock">{t('close')}</SubmitButton>
        </Form>
      )}
    </div>
  )
}
