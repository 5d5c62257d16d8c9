import { ActionDetails } from '#components/plan/action-details.tsx'
import type { PlanFormTexts } from '#components/plan/action-details.tsx'
import { planAnswers } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { ActionChoices } from '#lib/plan/queries/form-pages.ts'
import type { TypedAction } from '#lib/plan/typed-action.ts'

interface Props {
  action: FormAction
  choices: ActionChoices
  start: Partial<TypedAction>
  /** The action that is edited; without it this makes a new one. */
  edited?: { id: string; version: number }
  /** Where going back without saving leads. */
  back: string
}

/** The form of an action: what an idea needs first, everything else in sections that may wait. */
export async function ActionForm({ action, choices, start, edited, back }: Props) {
  const t = await texts('plan.form')
  const { neighbourhood, organisations } = choices
  return (
    <Form
      action={action}
      texts={planAnswers}
      {...(edited ? { version: edited.version } : { newKey: newKey(), draft: `new-action-${neighbourhood.id}` })}
    >
      {edited ? (
        <input type="hidden" name="id" value={edited.id} />
      ) : (
        <input type="hidden" name="neighbourhoodId" value={neighbourhood.id} />
      )}
      <section className="card stack">
        <div>
          <h2>{t('start')}</h2>
          <p className="muted">{t('startHint')}</p>
        </div>
        <TextField name="title" label={t('title')} hint={t('titleHint')} maxLength={160} defaultValue={start.title} />
        <Who t={t} organisations={organisations} start={start} />
        <TextField
          name="roughlyWhen"
          label={t('roughlyWhen')}
          hint={t('roughlyWhenHint')}
          maxLength={80}
          defaultValue={start.roughlyWhen}
          optional={Boolean(start.startOn || start.endOn)}
        />
      </section>
      <ActionDetails t={t} choices={choices} start={start} open={edited !== undefined} />
      <div className="row">
        <SubmitButton icon={edited ? 'save' : 'plus'}>{t(edited ? 'save' : 'add')}</SubmitButton>
        <LinkButton look="quiet" href={back}>
          {t('cancel')}
        </LinkButton>
      </div>
    </Form>
  )
}

interface WhoProps {
  t: PlanFormTexts
  organisations: ActionChoices['organisations']
  start: Partial<TypedAction>
}

const Who = ({ t, organisations, start }: WhoProps) => (
  <>
    <SelectField
      name="leadOrganisationId"
      label={t('leadOrganisation')}
      hint={t('leadOrganisationHint')}
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValue={start.leadOrganisationId}
      optional="either"
    />
    <TextField
      name="leadText"
      label={t('leadText')}
      hint={t('leadTextHint')}
      maxLength={160}
      defaultValue={start.leadText}
      optional="either"
    />
  </>
)
