import type { CardWords } from '#components/referral/words.ts'
import { Icon } from '#components/ui/icon.tsx'
import { numbersIn } from '#lib/phone/numbers-in.ts'
import { dial } from '#lib/phone/dial.ts'
import type { CardPage } from '#lib/referral/queries/card-page.ts'

/** Whom the card is for and how they are best reached, each number one tap away; nothing once nobody is read about any more. */
export function Reach({ card: { persons, reachWay, bestMoment }, words: { t, words } }: { card: CardPage; words: CardWords }) {
  const [first] = persons
  if (!first) return null
  return (
    <div>
      <h2>{first.name}</h2>
      <p className="muted">{t('person.reach')}: {words(`reachWay.${reachWay}`).toLowerCase()} · {words(`moment.${bestMoment}`).toLowerCase()}</p>
      {first.phone && <p><a className="link inline-flex min-h-target items-center gap-2 text-h3" href={dial(first.phone)}><Icon name="phone" />{first.phone}</a></p>}
      {first.via && <p className="leading-9">{t('person.via')} <WithNumbers text={first.via} /></p>}
    </div>
  )
}

/** What somebody wrote, with a link on every number in it. */
const WithNumbers = ({ text }: { text: string }) => numbersIn(text).map(({ text: stretch, e164 }, at) => (e164 === null ? stretch : <a key={at} className="link" href={dial(e164)}>{stretch}</a>))
