import { planAnswers } from '#components/plan/words.ts'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { Form } from '#components/forms/form.tsx'
import { NumberField } from '#components/forms/number-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { AttentionPointChoice } from '#lib/analysis/queries/attention-points.ts'
import { wasToldBack } from '#lib/plan/told-back.ts'
import { axes } from '#lib/framework/axes.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { TypedObjective } from '#lib/plan/typed-objective.ts'

interface Props {
  action: FormAction
  neighbourhoodId: string
  points: readonly AttentionPointChoice[]
  start: Partial<TypedObjective>
  edited?: { id: string; version: number }
  back: string
}

/** The form of an objective. It may be chosen before anything was fed back, but says what that means. */
export async function ObjectiveForm({ action, neighbourhoodId, points, start, edited, back }: Props) {
  const [t, plan, axisNames] = await Promise.all([
    texts('plan.objectiveForm'),
    texts('plan.form'),
    texts('framework.axis'),
  ])
  const told = (point: AttentionPointChoice) => t(wasToldBack(point.feedback) ? 'fedBack' : 'notFedBack')
  return (
    <Form
      action={action}
      texts={planAnswers}
      {...(edited ? { version: edited.version } : { newKey: newKey(), draft: `new-objective-${neighbourhoodId}` })}
    >
      {edited ? (
        <input type="hidden" name="id" value={edited.id} />
      ) : (
        <input type="hidden" name="neighbourhoodId" value={neighbourhoodId} />
      )}
      <TextField name="title" label={t('title')} hint={t('titleHint')} maxLength={200} defaultValue={start.title} />
      <RadioGroup
        name="axis"
        label={t('axis')}
        defaultValue={start.axis}
        choices={axes.map((axis) => ({
          value: axis,
          label: axisNames(`${axis}.name`),
          hint: axisNames(`${axis}.line`),
        }))}
      />
      {points.length > 0 ? (
        <CheckboxGroup
          name="origins"
          label={t('origins')}
          hint={t('originsHint')}
          defaultValue={start.origins}
          optional
          choices={points.map((point) => ({ value: point.id, label: point.title, hint: told(point) }))}
        />
      ) : (
        <p className="muted">{t('noPoints')}</p>
      )}
      {!points.some((point) => wasToldBack(point.feedback)) && <Notice tone="late">{t('without')}</Notice>}
      <TextField
        name="measure"
        label={t('measure')}
        hint={t('measureHint')}
        maxLength={160}
        defaultValue={start.measure}
        optional
      />
      <div className="columns">
        <NumberField name="target" label={t('target')} defaultValue={start.target} optional />
        <NumberField name="reached" label={t('reached')} defaultValue={start.reached} optional />
      </div>
      <div className="row">
        <SubmitButton icon={edited ? 'save' : 'plus'}>{t(edited ? 'save' : 'add')}</SubmitButton>
        <LinkButton look="quiet" href={back}>
          {plan('cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}
