import { Urgent } from '#components/contact-point/urgent.tsx'
import { Face } from '#components/contact-point/face.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { Icon } from '#components/ui/icon.tsx'
import { Page } from '#components/ui/page.tsx'
import type { UrgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { SentCard } from '#lib/referral/queries/sent-card.ts'

interface Props {
  card: SentCard
  urgent: UrgentNumbers
  /** Where this card is followed, and where a next one is made. */
  follow: string
  another: string
}

/** Right after sending, a whole page: that it arrived, who gets in touch and by when. */
export async function Sent({ card: { number, face, dueOn, mayWordBack, keyedIn }, urgent, follow, another }: Props) {
  const [t, f] = await Promise.all([texts('referral-send.sent'), formats()])
  return (
    <Page narrow>
      <Urgent numbers={urgent} edge />
      <Card>
        <div className="stack">
          <div className="flex flex-col gap-1">
            <Icon name="circle-check" className="size-10 text-good" />
            <h1>{t('title')}</h1>
            <p className="text-h2">{t('number', { number })}</p>
          </div>
          {face && <Face face={face}>{dueOn && t('follows', { day: f.dayInWords(dueOn) })}</Face>}
          {!keyedIn && <p>{t(mayWordBack ? 'wordBack' : 'noWordBack')}</p>}
          <div className="row max-sm:flex-col max-sm:items-stretch">
            <LinkButton look="primary" href={another} icon="plus">{t('another')}</LinkButton>
            <LinkButton href={follow}>{t('follow')}</LinkButton>
          </div>
        </div>
      </Card>
    </Page>
  )
}
