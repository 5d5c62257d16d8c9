import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { DateField } from '#components/forms/date-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { addDays, type Day } from '#lib/time/today.ts'

interface Props {
  card: CardPage
  actions: Pick<CardActions, 'passOn' | 'wait' | 'lookAgain' | 'takeBack'>
  words: CardWords
}

/** To somebody, or on a waiting list; and for what is there already: look again later, or take it back. */
export function PassOnForms({ card, actions, words }: Props) {
  const { t } = words
  if (card.acts.includes('passOn')) {
    return (
      <div className="columns">
        <ToSomebody card={card} action={actions.passOn} words={words} />
        <ToList card={card} action={actions.wait} words={words} />
      </div>
    )
  }
  if (!card.acts.includes('lookAgain')) return <p>{t('passOn.first')}</p>
  return (
    <div className="columns">
      <CardForm referralId={card.id} action={actions.lookAgain} version={card.version} label={t('passOn.again')}>
        <h3>{t('passOn.again')}</h3>
        <LookAgain card={card} words={words} />
        <SubmitButton icon="calendar-check">{t('passOn.againButton')}</SubmitButton>
      </CardForm>
      <CardForm referralId={card.id} action={actions.takeBack} version={card.version} label={t('passOn.back')}>
        <h3>{t('passOn.back')}</h3>
        <p className="muted">{t('passOn.backHint')}</p>
        <SubmitButton look="secondary" icon="undo-2">{t('passOn.backButton')}</SubmitButton>
      </CardForm>
    </div>
  )
}

interface FormProps {
  card: CardPage
  action: CardActions['passOn']
  words: CardWords
}

const ToSomebody = ({ card, action, words }: FormProps) => {
  const { t } = words
  return (
    <CardForm referralId={card.id} action={action} version={card.version} label={t('passOn.toSomebody')}>
      <h3>{t('passOn.toSomebody')}</h3>
      <TextField name="receiver" label={t('passOn.receiver')} hint={t('passOn.receiverHint')} maxLength={120} autoComplete="off" />
      <LookAgain card={card} words={words} />
      <Agreed words={words} />
      <SubmitButton icon="share-2">{t('passOn.button')}</SubmitButton>
    </CardForm>
  )
}

const ToList = ({ card, action, words }: FormProps) => {
  const { t } = words
  const today = addDays(card.lookAgain.earliest, -1)
  return (
    <CardForm referralId={card.id} action={action} version={card.version} label={t('passOn.toList')}>
      <h3>{t('passOn.toList')}</h3>
      <TextField name="receiver" label={t('passOn.list')} maxLength={120} autoComplete="off" />
      <DateField name="since" label={t('passOn.since')} defaultValue={today} max={today} />
      <LookAgain card={card} words={words} />
      <Agreed words={words} />
      <SubmitButton look="secondary" icon="hourglass">{t('passOn.listButton')}</SubmitButton>
    </CardForm>
  )
}

/** Nobody agreed beforehand that somebody else hears of it. */
export const Agreed = ({ words: { t } }: { words: CardWords }) => <CheckboxField name="agreed" label={t('passOn.agreed')} hint={t('passOn.agreedHint')} />

async function LookAgain({ card: { lookAgain: { earliest, suggested, latest } }, words: { t } }: { card: { lookAgain: { earliest: Day; suggested: Day; latest: Day } }; words: CardWords }) {
  const f = await formats()
  const at = suggested < latest ? suggested : latest
  return <DateField name="lookAgainOn" label={t('passOn.lookAgainOn')} hint={t('passOn.lookAgainHint', { date: f.date(latest) })} defaultValue={at} min={earliest} max={latest} />
}
