import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import { Agreed } from '#components/referral/pass-on-forms.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { handoverKinds, nextHandoverStates } from '#lib/referral/rules/handovers.ts'
import { isOpen } from '#lib/referral/rules/states.ts'

interface Props {
  card: CardPage
  actions: Pick<CardActions, 'handover' | 'moveHandover'>
  words: CardWords
}

/** Other help that was asked to take part, each with a state of its own; the card stays ours. */
export async function Handovers({ card, actions, words }: Props) {
  const { t } = words
  const f = await formats()
  const asks = isOpen(card.state) && card.contactedOn !== null
  return (
    <Card title={t('handovers.title')} subtitle={t('handovers.explain')}>
      {card.receiver !== null && (card.state === 'passedOn' || card.state === 'waitingList') && <p>{t('handovers.cardAt', { where: card.state === 'waitingList' ? 'list' : 'other', receiver: card.receiver })}</p>}
      {card.handovers.length === 0 && <p className="muted">{t(asks || !isOpen(card.state) ? 'handovers.none' : 'handovers.first')}</p>}
      <ul>
        {card.handovers.map(({ id, kind, state, receiver, organisation, askedOn, version }) => (
          <li key={id} className="border-t border-line py-3 first:border-t-0">
            <div className="between">
              <span className="min-w-0"><strong>{t(`handovers.kinds.${kind}`)}</strong> · {[receiver, organisation].filter(Boolean).join(', ')}<span className="muted block">{t('handovers.askedOn', { date: f.date(askedOn) })}</span></span>
              <Pill tone={state === 'accepted' ? 'good' : state === 'asked' ? 'amber' : 'neutral'}>{t(`handovers.states.${state}`)}</Pill>
            </div>
            {isOpen(card.state) && nextHandoverStates(state).length > 0 && (
              <CardForm referralId={card.id} action={actions.moveHandover} version={version} label={t('handovers.title')} layout="row">
                <input type="hidden" name="handoverId" value={id} />
                {nextHandoverStates(state).map((to) => <SubmitButton key={to} name="to" value={to} look="quiet">{t(`handovers.to.${to}`)}</SubmitButton>)}
              </CardForm>
            )}
          </li>
        ))}
      </ul>
      {asks && (
        <Details summary={t('handovers.add')}>
          <CardForm referralId={card.id} action={actions.handover} newKey={newKey()} label={t('handovers.add')}>
            <div className="asks stack">
              <RadioGroup name="kind" label={t('handovers.kind')} choices={handoverKinds.map((value) => ({ value, label: t(`handovers.kinds.${value}`) }))} />
              <SelectField name="organisationId" label={t('handovers.organisation')} optional empty={t('handovers.noOrganisation')} choices={card.choices.organisations.map(({ id, name }) => ({ value: id, label: name }))} />
              <TextField name="receiver" label={t('handovers.receiver')} hint={t('passOn.receiverHint')} maxLength={120} autoComplete="off" />
              <div data-for="bound"><CheckboxField name="bound" label={t('handovers.bound')} hint={t('handovers.boundHint')} /></div>
            </div>
            <Agreed words={words} />
            <SubmitButton look="secondary" icon="send">{t('handovers.button')}</SubmitButton>
          </CardForm>
        </Details>
      )}
    </Card>
  )
}
