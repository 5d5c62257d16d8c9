import { NoPerson } from '#components/analysis/no-person.tsx'
import { CheckboxField } from '#components/forms/checkbox-field.tsx'
import { CheckboxGroup } from '#components/forms/checkbox-group.tsx'
import { FieldSection } from '#components/forms/field-section.tsx'
import { RadioGroup } from '#components/forms/radio-group.tsx'
import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { lifeDomains } from '#lib/framework/life-domains.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import { outcomes } from '#lib/referral/rules/states.ts'

interface Props {
  card: CardPage
  action: CardActions['close']
  words: CardWords
}

/** How it ended, and what only some endings ask: to whom, what was missing, which rights came of it. */
export const CloseForm = ({ card, action, words: { t, words, domains } }: Props) => (
  <CardForm referralId={card.id} action={action} version={card.version} label={t('close.title')}>
    <div className="asks stack">
      <RadioGroup
        name="outcome" label={t('close.outcome')} columns
        choices={outcomes.filter((outcome) => outcome !== 'withdrawn').map((value) => ({ value, label: words(`outcome.${value}`) }))}
      />
      <div data-for="notForUs" className="stack">
        <TextField name="receiver" label={t('close.receiver')} hint={t('close.receiverHint')} optional="depends" maxLength={120} autoComplete="off" />
        <CheckboxField name="agreed" label={t('close.agreed')} hint={t('close.agreedHint')} />
      </div>
      <div data-for="noHelpExists" className="stack">
        <SelectField
          name="domain" label={t('close.domain')} hint={t('close.domainHint')} optional defaultValue={card.domains[0]}
          choices={lifeDomains.map(({ id }) => ({ value: id, label: domains(id) }))}
        />
        <TextField name="missing" label={t('close.missing')} hint={t('close.missingHint')} optional="depends" maxLength={300} />
        <NoPerson />
      </div>
    </div>
    {card.choices.rights.length > 0 && (
      <FieldSection title={t('close.rights')} fields={['rights']}>
        <CheckboxGroup name="rights" label={t('close.rights')} hint={t(card.reopened > 0 ? 'close.rightsHintAgain' : 'close.rightsHint')} optional columns choices={card.choices.rights.map(({ id, name }) => ({ value: id, label: name }))} />
      </FieldSection>
    )}
    <CheckboxField name="personKnows" label={t('close.personKnows')} hint={t('close.personKnowsHint', { way: words(`reachWay.${card.reachWay}`).toLowerCase() })} />
    <SubmitButton icon="circle-check">{t('close.button')}</SubmitButton>
  </CardForm>
)
