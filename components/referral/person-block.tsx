import { Household } from '#components/referral/household.tsx'
import type { CardActions } from '#components/referral/card-actions.ts'
import type { CardWords } from '#components/referral/words.ts'
import { languageName } from '#components/referral/language-name.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { dial } from '#lib/phone/dial.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'

interface Props {
  card: CardPage
  /** Where a letter or script is made. */
  letter: string
  actions: Pick<CardActions, 'addPerson' | 'removePerson'>
  words: CardWords
}

/** Whom the card is for and how they are best reached; who lives there too. */
export function PersonBlock({ card, letter, actions, words: { t, words } }: Props) {
  const [first, ...others] = card.persons
  if (!first) return null
  const facts = [
    { term: t('person.born'), description: first.birthYear },
    { term: t('person.phone'), description: first.phone && <a className="link" href={dial(first.phone)}>{first.phone}</a> },
    { term: t('person.address'), description: first.address },
    { term: t('person.via'), description: first.via },
    { term: t('person.language'), description: first.language === 'nl' ? null : languageName(first.language) },
    { term: t('person.reach'), description: `${words(`reachWay.${card.reachWay}`)} · ${words(`moment.${card.bestMoment}`).toLowerCase()}` },
  ]
  return (
    <Card title={first.name} subtitle={t('person.title')} action={<LinkButton look="quiet" icon="mail" href={letter}>{t('person.letter')}</LinkButton>}>
      <div className="stack">
        <DescriptionList items={facts.filter(({ description }) => description)} />
        <Household card={card} others={others} actions={actions} words={{ t }} />
      </div>
    </Card>
  )
}
