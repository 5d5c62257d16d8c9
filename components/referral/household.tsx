import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Details } from '#components/ui/details.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import { dial } from '#lib/phone/dial.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'
import type { PersonOnCard } from '#lib/referral/queries/open-card.ts'
import { isOpen } from '#lib/referral/rules/states.ts'

interface Props {
  card: CardPage
  others: readonly PersonOnCard[]
  actions: Pick<CardActions, 'addPerson' | 'removePerson'>
  words: Pick<CardWords, 't'>
}

/** Who lives under the same roof and is on the same card. */
export function Household({ card, others, actions, words: { t } }: Props) {
  const open = isOpen(card.state)
  if (!open && others.length === 0) return null
  return (
    <div>
      {others.length > 0 && <h3>{t('person.household')}</h3>}
      <ul>
        {others.map(({ id, name, birthYear, phone }) => (
          <li key={id} className="between border-t border-line py-2">
            <span>{[name, birthYear].filter(Boolean).join(' · ')} {phone && <a className="link" href={dial(phone)}>{phone}</a>}</span>
            {open && (
              <CardForm referralId={card.id} action={actions.removePerson} label={t('person.remove', { name })} layout="row">
                <input type="hidden" name="personId" value={id} />
                <SubmitButton look="quiet" icon="x">{t('person.remove', { name })}</SubmitButton>
              </CardForm>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <Details summary={t('person.addTitle')}>
          <CardForm referralId={card.id} action={actions.addPerson} newKey={newKey()} label={t('person.addTitle')}>
            <TextField name="name" label={t('person.name')} maxLength={120} autoComplete="off" spellCheck={false} />
            <div className="grid gap-gap sm:grid-cols-2">
              <TextField name="birthYear" label={t('person.birthYear')} optional maxLength={4} autoComplete="off" />
              <TextField name="phone" type="tel" label={t('person.phone')} optional maxLength={40} autoComplete="off" />
            </div>
            <SubmitButton look="secondary" icon="user-plus">{t('person.addButton')}</SubmitButton>
          </CardForm>
        </Details>
      )}
    </div>
  )
}
