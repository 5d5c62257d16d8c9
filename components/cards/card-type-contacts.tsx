import Link from 'next/link'
import { Face } from '#components/contact-point/face.tsx'
import { Card } from '#components/ui/card.tsx'
import type { CardTypePage } from '#lib/cards/queries/card-type.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  contacts: CardTypePage['contacts']
  /** Where all routes are. */
  routes: string
}

/** Who receives a kind of card, and where or for whom only. */
export async function CardTypeContacts({ contacts, routes }: Props) {
  const [t, words, domainNames] = await Promise.all([texts('cards.detail'), texts('referral-words'), texts('framework.lifeDomain')])
  const conditions = ({ neighbourhood, targetGroup, domain }: Props['contacts'][number]) =>
    [
      neighbourhood && t('onlyIn', { place: neighbourhood.name }),
      targetGroup && t('onlyFor', { group: words(`targetGroup.${targetGroup}`) }),
      domain && t('onlyAbout', { domain: domainNames(domain) }),
    ].filter(Boolean).join(' · ')
  return (
    <Card title={t('contacts')} subtitle={t(contacts.length === 0 ? 'noContacts' : 'contactsExplain')}>
      {contacts.length > 0 && (
        <ul className="grid gap-3 sm:grid-cols-2">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <Face face={contact.face}>{conditions(contact) || t('everywhere')}</Face>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3"><Link className="link" prefetch={false} href={routes}>{t('routes')}</Link></p>
    </Card>
  )
}
