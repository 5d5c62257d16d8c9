import { DateField } from '#components/forms/date-field.tsx'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  round: string
  agreed: number
  /** Criteria of the round, discussed or not. */
  criteria: number
  today: Day
  action: FormAction
}

/** Closing for good: says what will be gone and what stays, and asks for the day of the meeting. */
export async function CloseForm({ round, agreed, criteria, today, action }: Props) {
  const t = await texts('assessment.table')
  return (
    <Card title={t('closeTitle')} id="afsluiten">
      <div className="stack">
        <p>{t('closeExplain')}</p>
        {agreed === 0 ? (
          <p className="muted">{t('closeNotYet')}</p>
        ) : (
          <ConfirmDialog
            plain
            trigger={t('close')}
            icon="lock"
            title={t('closeTitle')}
            gone={agreed < criteria ? [t('closeOpen', { open: criteria - agreed }), t('closeGone')] : [t('closeGone')]}
            stays={[t('closeLevels', { agreed }), t('closeStays')]}
          >
            <Form action={action} label={t('closeTitle')} texts={['assessment.refusal', 'assessment.done']}>
              <input type="hidden" name="round" value={round} />
              <DateField name="meetingOn" label={t('meetingOn')} defaultValue={today} max={today} />
              <SubmitButton look="danger" icon="lock">{t('close')}</SubmitButton>
            </Form>
          </ConfirmDialog>
        )}
      </div>
    </Card>
  )
}
