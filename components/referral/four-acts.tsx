import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Act } from '#components/referral/act.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import { CloseForm } from '#components/referral/close-form.tsx'
import { NoteForm } from '#components/referral/notes.tsx'
import { PassOnForms } from '#components/referral/pass-on-forms.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { newKey } from '#lib/actions/new-key.ts'
import { formats } from '#lib/i18n/texts.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { attemptResults, isOpen, reachWays } from '#lib/referral/rules/states.ts'

interface Props {
  card: CardPage
  actions: CardActions
  words: CardWords
}

/** What happened, in four big buttons; the states follow by themselves. */
export function FourActs({ card, actions, words }: Props) {
  const { t } = words
  if (!isOpen(card.state)) return null
  return (
    <section aria-labelledby="acts" className="flex flex-col gap-3">
      <h2 id="acts">{t('acts.title')}</h2>
      <div className="grid grid-flow-dense gap-3 sm:grid-cols-2">
        <Act icon="phone-missed" title={t('attempt.title')} hint={t('attempt.hint')}>
          <AttemptForm card={card} action={actions.attempt} words={words} />
        </Act>
        <Act icon="message-circle" title={t('contact.title')} hint={t('contact.hint')}>
          {card.acts.includes('contact') ? <ContactForm card={card} action={actions.contact} words={words} /> : <TalkedAgain card={card} action={actions.note} words={words} />}
        </Act>
        <Act icon="share-2" title={t('passOn.title')} hint={t('passOn.hint')}>
          <PassOnForms card={card} actions={actions} words={words} />
        </Act>
        <Act icon="circle-check" title={t('close.title')} hint={t('close.hint')}>
          <CloseForm card={card} action={actions.close} words={words} />
        </Act>
      </div>
    </section>
  )
}

const AttemptForm = ({ card, action, words: { t, words } }: Pick<Props, 'card' | 'words'> & { action: CardActions['attempt'] }) => (
  <CardForm referralId={card.id} action={action} newKey={newKey()} label={t('attempt.title')}>
    <RadioGroup name="way" label={t('attempt.way')} columns defaultValue={card.reachWay} choices={reachWays.map((value) => ({ value, label: words(`reachWay.${value}`) }))} />
    <RadioGroup name="result" label={t('attempt.result')} columns choices={attemptResults.map((value) => ({ value, label: words(`attempt.${value}`) }))} />
    <SubmitButton icon="check">{t('attempt.button')}</SubmitButton>
  </CardForm>
)

const ContactForm = ({ card, action, words: { t } }: Pick<Props, 'card' | 'words'> & { action: CardActions['contact'] }) => (
  <CardForm referralId={card.id} action={action} version={card.version} label={t('contact.title')}>
    <p className="muted">{t(card.mayWordBack ? 'contact.referrerHears' : 'contact.referrerSilent')}</p>
    {card.mayWordBack && !card.mayTellOutcome && <CheckboxField name="mayTellOutcome" label={t('contact.mayTellOutcome')} hint={t('contact.mayTellOutcomeHint')} />}
    <SubmitButton icon="check">{t('contact.button')}</SubmitButton>
  </CardForm>
)

/** The first contact moved the card; of the next one a note or a task tells, which keeps its days. */
async function TalkedAgain({ card, action, words: { t } }: Pick<Props, 'card' | 'words'> & { action: CardActions['note'] }) {
  const f = await formats()
  return (
    <>
      <p>{t('contact.was', { date: f.date(card.contactedOn ?? card.sentOn) })} {t('contact.again')}</p>
      <NoteForm card={card} action={action} label={t('contact.title')} words={{ t }} />
      <p><a className="link" href="#taken">{t('tasks.add')}</a></p>
    </>
  )
}
