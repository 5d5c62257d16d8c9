import { Household } from '#components/referral/household.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import type { CardWords } from '#components/referral/words.ts'
import { languageName } from '#components/referral/language-name.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import type { CardPage } from '#lib/referral/queries/card-page.ts'

interface Props {
  card: CardPage
  /** Where a letter or script is made. */
  letter: string
  actions: Pick<CardActions, 'addPerson' | 'removePerson'>
  words: CardWords
}

/** What else is known of whom the card is for, and who lives there too; how they are reached stands on top of the page. */
export function PersonBlock({ card, letter, actions, words: { t } }: Props) {
  const [first, ...others] = card.persons
  if (!first) return null
  const facts = [
    { term: t('person.born'), description: first.birthYear },
    { term: t('person.address'), description: first.address },
    { term: t('person.language'), description: first.language === 'nl' ? null : languageName(first.language) },
  ].filter(({ description }) => description)
  return (
    <Card title={t('person.title')} action={<LinkButton look="quiet" icon="mail" href={letter}>{t('person.letter')}</LinkButton>}>
      <div className="stack">
        {facts.length > 0 && <DescriptionList items={facts} />}
        <Household card={card} others={others} actions={actions} words={{ t }} />
      </div>
    </Card>
  )
}
