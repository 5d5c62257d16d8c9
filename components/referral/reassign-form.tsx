import { SelectField } from '#components/forms/select-field.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import { CardForm } from '#components/referral/card-form.tsx'
import type { CardWords } from '#components/referral/words.ts'
import { Card } from '#components/ui/card.tsx'
import type { CardPage } from '#lib/referral/queries/card-page.ts'

interface Props {
  card: CardPage
  action: CardActions['reassign']
  /** Reads every card, so also one that is given away. */
  readsAll: boolean
  words: CardWords
}

/** Gives the card to a colleague. */
export function ReassignForm({ card, action, readsAll, words: { t } }: Props) {
  if (!card.acts.includes('reassign')) return null
  const { holders } = card.choices
  return (
    <Card title={t('reassign.title')} subtitle={t(readsAll ? 'reassign.explain' : 'reassign.explainGone')}>
      {holders.length === 0 ? <p className="muted">{t('reassign.nobody')}</p> : (
        <CardForm referralId={card.id} action={action} version={card.version} label={t('reassign.title')}>
          <SelectField name="membershipId" label={t('reassign.to')} choices={holders.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
          <SubmitButton look="secondary" icon="user-check">{t('reassign.button')}</SubmitButton>
        </CardForm>
      )}
    </Card>
  )
}
