import Link from 'next/link'
import { Card } from '#components/ui/card.tsx'
import { DescriptionList } from '#components/ui/description-list.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { CardTypePage } from '#lib/cards/queries/card-type.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

interface Props {
  type: CardTypePage
  /** Address of the municipality. */
  root: string
}

/** What a kind of card says and asks, and what it points at. */
export async function CardTypeView({ type, root }: Props) {
  const [t, languages, words, domainNames, f] = await Promise.all([
    texts('cards.detail'), texts('cards.language'), texts('referral-words'), texts('framework.lifeDomain'), formats(),
  ])
  const { offer, domains, targetGroup, ladder, municipalityLadder, guide, inventory } = type
  const [first, second, third, fourth] = ladder ?? municipalityLadder
  const facts = [
    { term: t('offer'), description: offer },
    { term: t('domains'), description: domains.length === 0 ? t('allDomains') : f.list(domains.map((domain) => domainNames(domain))) },
    { term: t('targetGroup'), description: words(`targetGroup.${targetGroup}`) },
    { term: t('ladder'), description: t(ladder ? 'ladderOwn' : 'ladderSame', { first, second, third, fourth }) },
    { term: t('languages'), description: f.list([languages('nl'), ...type.texts.map(({ language }) => languages(language))]) },
  ]
  return (
    <>
      <Card title={t('onCard')}>
        <DescriptionList items={facts} />
      </Card>
      <Card title={t('guide')} subtitle={t(guide.length === 0 ? 'noGuide' : 'guideExplain')}>
        {guide.length > 0 && <ol className="list-decimal pl-7">{guide.map((question) => <li key={question} className="py-0.5">{question}</li>)}</ol>}
      </Card>
      <Card title={t('pointsAt')} subtitle={t(inventory.length === 0 ? 'noPointsAt' : 'pointsAtExplain')}>
        <ul>
          {inventory.map(({ id, name, place, neighbourhood }) => (
            <ListRow
              key={id}
              icon="map-pin"
              title={<Link className="link" prefetch={false} href={`${root}/buurten/${neighbourhood.slug}/analyse/inventaris/${id}`}>{name}</Link>}
              detail={place}
              end={<Pill>{neighbourhood.name}</Pill>}
            />
          ))}
        </ul>
      </Card>
    </>
  )
}
