import { planAnswers, type PlanWords } from '#components/plan/words.ts'
import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { Details } from '#components/ui/details.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { ActionPage } from '#lib/plan/queries/action-page.ts'

interface Props {
  data: Pick<ActionPage, 'action' | 'moves'>
  update: FormAction
  words: PlanWords
}

/** Where the action can go from here, a button for each; stopping asks why first. */
export function ActionMoves({ data: { action, moves }, update, words: { t } }: Props) {
  const onward = moves.filter((move) => move.to !== 'stopped')
  const stops = moves.some((move) => move.to === 'stopped')
  return (
    <div className="flex flex-col gap-2">
      {onward.length > 0 && (
        <Form action={update} newKey={newKey()} texts={planAnswers} label={t('move.title')} layout="row">
          <From action={action} />
          {onward.map((move) => (
            <SubmitButton key={move.to} name="to" value={move.to} look="secondary">
              {t(`move.${move.back ? 'backTo' : 'to'}.${move.to}`)}
            </SubmitButton>
          ))}
        </Form>
      )}
      {stops && (
        <Details summary={t('move.stop')}>
          <Form action={update} newKey={newKey()} texts={planAnswers} label={t('move.stop')}>
            <From action={action} />
            <input type="hidden" name="to" value="stopped" />
            <TextField name="reason" label={t('move.reason')} hint={t('move.reasonHint')} maxLength={400} />
            <SubmitButton look="danger">{t('move.to.stopped')}</SubmitButton>
          </Form>
        </Details>
      )}
    </div>
  )
}

/** The state the reader saw: somebody who moved it meanwhile is not overruled. */
export const From = ({ action }: { action: ActionPage['action'] }) => (
  <>
    <input type="hidden" name="actionId" value={action.id} />
    <input type="hidden" name="from" value={action.state} />
  </>
)
