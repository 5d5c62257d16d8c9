import { Form } from '#components/forms/form.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { signalAnswers, signalWords } from '#components/signals/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { IconName } from '#components/ui/icon-names.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { CallbackShown } from '#lib/signals/queries/callback-page.ts'
import { chosenOutcomes, whyNotClose } from '#lib/signals/rules/callback.ts'

/** One button that notes something about a call. */
export const CallbackForm = ({ callback, action, icon, label }: { callback: CallbackShown; action: FormAction; icon: IconName; label: string }) => (
  <Form action={action} version={callback.version} label={label} texts={signalAnswers}>
    <input type="hidden" name="callbackId" value={callback.id} />
    <SubmitButton look="secondary" icon={icon}>{label}</SubmitButton>
  </Form>
)

/** Gives the call to a colleague. */
export async function GiveCallback({ callback, action }: { callback: CallbackShown; action: FormAction }) {
  const { t } = await signalWords()
  const { colleagues, readsAll } = callback
  return (
    <Card title={t('callback.giveTitle')} subtitle={t(readsAll ? 'callback.giveExplain' : 'callback.giveExplainGone')}>
      {colleagues.length === 0 ? <p className="muted">{t('callback.giveNobody')}</p> : (
        <Form action={action} version={callback.version} label={t('callback.giveTitle')} texts={signalAnswers}>
          <input type="hidden" name="callbackId" value={callback.id} />
          <SelectField name="membershipId" label={t('callback.giveTo')} choices={colleagues.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
          <SubmitButton look="secondary" icon="user-check">{t('callback.giveButton')}</SubmitButton>
        </Form>
      )}
    </Card>
  )
}

/** How it ends: in a card that is made together, or otherwise; then whoever was called is forgotten. */
export async function EndCallback({ callback, action, card }: { callback: CallbackShown; action: FormAction; card: string }) {
  const { t } = await signalWords()
  const possible = chosenOutcomes.filter((outcome) => whyNotClose(outcome, callback) === null)
  return (
    <Card title={t('callback.endTitle')}>
      <div className="stack">
        <div className="flex flex-col gap-1">
          <div><LinkButton href={card} icon="heart-handshake">{t('callback.card')}</LinkButton></div>
          <p className="muted">{t('callback.cardLine')}</p>
        </div>
        <Form action={action} version={callback.version} texts={signalAnswers}>
          <input type="hidden" name="callbackId" value={callback.id} />
          <RadioGroup name="outcome" label={t('callback.end')} choices={possible.map((outcome) => ({ value: outcome, label: t(`callback.outcome.${outcome}`) }))} />
          <SubmitButton look="secondary" icon="check">{t('callback.endButton')}</SubmitButton>
        </Form>
      </div>
    </Card>
  )
}
