import { planAnswers } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Card } from '#components/ui/card.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  objective: { id: string; version: number }
  hasActions: boolean
  move: FormAction
  remove: FormAction
}

/** An objective's place among the others, and taking it out while nothing hangs on it. */
export async function ObjectivePlace({ objective: { id, version }, hasActions, move, remove }: Props) {
  const t = await texts('plan.objectiveForm')
  return (
    <Card title={t('order')}>
      <div className="stack">
        <Form action={move} texts={planAnswers} layout="row" label={t('order')}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton name="direction" value="up" look="secondary" icon="arrow-up">
            {t('up')}
          </SubmitButton>
          <SubmitButton name="direction" value="down" look="secondary" icon="arrow-down">
            {t('down')}
          </SubmitButton>
        </Form>
        {hasActions ? (
          <p className="muted">{t('hasActions')}</p>
        ) : (
          <ConfirmDialog
            trigger={t('remove')}
            title={t('removeTitle')}
            gone={[t('goneObjective')]}
            stays={[t('staysPoints'), t('staysVersions')]}
          >
            <Form action={remove} version={version} texts={planAnswers} label={t('remove')}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton look="danger" icon="trash">
                {t('remove')}
              </SubmitButton>
            </Form>
          </ConfirmDialog>
        )}
      </div>
    </Card>
  )
}
