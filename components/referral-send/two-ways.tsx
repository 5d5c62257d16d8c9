import { LinkButton } from '#components/ui/button.tsx'
import { texts } from '#lib/i18n/texts.ts'

/** The two things somebody comes for, as large as a thumb. */
export async function TwoWays({ card, signal }: { card: string | null; signal: string | null }) {
  const t = await texts('referral-send.ways')
  return (
    <div className="two-ways">
      {card && <LinkButton look="primary" icon="plus" href={card}>{t('card')}</LinkButton>}
      {signal && <LinkButton look="secondary" icon="megaphone" href={signal}>{t('signal')}</LinkButton>}
    </div>
  )
}
