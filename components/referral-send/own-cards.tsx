import { ListRow } from '#components/ui/list-row.tsx'
import { Pill, type PillTone } from '#components/ui/pill.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { OwnCard } from '#lib/referral/queries/own-cards.ts'
import type { KnownToReferrer } from '#lib/referral/rules/own-card.ts'

const tones: Record<KnownToReferrer, PillTone> = { received: 'neutral', contacted: 'sea', closed: 'good', withdrawn: 'neutral' }

/** The cards somebody sent, each with what they may know of it. */
export async function OwnCards({ cards, follow }: { cards: readonly OwnCard[]; follow: (number: number) => string }) {
  const [t, outcome, f] = await Promise.all([texts('referral-send.mine'), texts('referral-words.outcome'), formats()])
  if (cards.length === 0) return <p className="muted">{t('none')}</p>
  return (
    <ul>
      {cards.map((card) => (
        <ListRow
          key={card.id}
          icon="send"
          href={follow(card.number)}
          title={card.name ? `${t('number', { number: card.number })}: ${card.name}` : t('number', { number: card.number })}
          detail={`${t('line', { cardType: card.cardType, day: f.date(card.sentOn) })}${card.byColleague ? ` · ${t('byColleague')}` : ''}`}
          end={<Pill tone={tones[card.known]}>{card.outcome ? `${t(`known.${card.known}`)}: ${outcome(card.outcome)}` : t(card.known === 'received' && !card.mayWordBack ? 'receivedOnly' : `known.${card.known}`)}</Pill>}
        />
      ))}
    </ul>
  )
}
