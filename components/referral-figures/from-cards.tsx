import Link from 'next/link'
import { Icon } from '#components/ui/icon.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** How many cards ended because the help this finding speaks of does not exist. */
  cards: number
  /** Where what was missing can be read, for who may. */
  href: string | null
}

/** Back along the thread, from a finding to the cards it comes from; which cards they were is told nowhere. */
export async function FromCards({ cards, href }: Props) {
  const t = await texts('referral-figures')
  const said = t('fromCard', { count: cards })
  return (
    <p className="flex items-center gap-1.5 text-small">
      <Icon name="inbox" />
      {href ? <Link href={href} prefetch={false} className="link">{said}</Link> : said}
    </p>
  )
}
