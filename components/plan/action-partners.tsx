import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SelectField, type Choice } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ActionShown } from '#lib/plan/queries/action-page.ts'

interface Props {
  action: ActionShown
  /** For who writes the plan; left out for others. */
  change?: { set: FormAction; remove: FormAction; organisations: readonly Choice[] }
  words: PlanWords
}

/** Who takes part in an action, and with what. */
export function ActionPartners({ action, change, words: { t } }: Props) {
  return (
    <Card title={t('partners.title')} id="partners">
      <div className="stack">
        {action.partners.length === 0 && <p className="muted">{t(change ? 'partners.none' : 'partners.noneReader')}</p>}
        {action.partners.length > 0 && (
          <ul className="flex flex-col gap-3">
            {action.partners.map(({ organisationId, name, contribution }) => (
              <li key={organisationId} className="between">
                <div className="min-w-0">
                  <p className="font-strong">{name}</p>
                  {contribution && <p className="muted">{contribution}</p>}
                </div>
                {change && (
                  <Form
                    action={change.remove}
                    texts={planAnswers}
                    layout="row"
                    label={t('partners.removeName', { name })}
                  >
                    <input type="hidden" name="actionId" value={action.id} />
                    <input type="hidden" name="organisationId" value={organisationId} />
                    <SubmitButton look="quiet" icon="x">
                      {t('partners.remove')}
                    </SubmitButton>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        )}
        {change && <AddPartner actionId={action.id} open={action.partners.length === 0} change={change} t={t} />}
      </div>
    </Card>
  )
}

interface AddProps {
  actionId: string
  open: boolean
  change: NonNullable<Props['change']>
  t: PlanWords['t']
}

/** One partner more; choosing one that is there already says anew what it contributes. */
function AddPartner({ actionId, open, change, t }: AddProps) {
  if (change.organisations.length === 0) return <p className="muted">{t('partners.addFirst')}</p>
  return (
    <Details summary={t('partners.add')} open={open}>
      <Form action={change.set} texts={planAnswers} label={t('partners.add')}>
        <input type="hidden" name="actionId" value={actionId} />
        <SelectField name="organisationId" label={t('partners.organisation')} choices={change.organisations} />
        <TextField name="contribution" label={t('partners.contribution')} maxLength={400} optional />
        <SubmitButton look="secondary">{t('partners.send')}</SubmitButton>
      </Form>
    </Details>
  )
}
