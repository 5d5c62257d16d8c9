import { CardView } from '#components/referral/card-view.tsx'
import { cardWords } from '#components/referral/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import {
  acceptAction, attemptAction, closeAction, contactAction, lookAgainAction, passOnAction, reassignAction, reopenAction, takeBackAction, waitAction, withdrawAction,
} from '#lib/referral/actions/handle.ts'
import {
  addPersonAction, finishTaskAction, giveWordAction, handoverAction, moveHandoverAction, noteAction, relateAction, removePersonAction, stopWordBackAction, taskAction,
} from '#lib/referral/actions/work.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { cardPage } from '#lib/referral/queries/card-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; number: string }>
}

export const generateMetadata = async ({ params }: Props) => ({ title: (await texts('referral'))('cardTitle', { number: (await params).number }) })

export default async function ReferralPage({ params }: Props) {
  const { municipality, number } = await params
  const { actor, data: card } = await openPage(municipality, 'referral.read', (tx, who) => cardPage(tx, who, number, new Date()))
  const [words, f] = [await cardWords(), await formats()]
  const { t } = words
  const at = handlingAt(municipality)
  return (
    <Page>
      <PageHeader
        title={t('cardTitle', { number: card.number })}
        subtitle={t('head.sentLine', { cardType: card.cardType, place: card.place, date: f.date(card.sentOn) })}
        breadcrumb={[{ label: t('title'), href: at.list }, { label: t('cardTitle', { number: card.number }) }]}
        action={<LinkButton look="quiet" icon="eye" href={at.looks(card.number)}>{t('looks.link')}</LinkButton>}
      />
      <CardView
        card={card} municipality={municipality} readsAll={may(actor, 'referral.handOver')} words={words}
        actions={{
          accept: acceptAction.bind(null, municipality), attempt: attemptAction.bind(null, municipality), contact: contactAction.bind(null, municipality),
          passOn: passOnAction.bind(null, municipality), wait: waitAction.bind(null, municipality), lookAgain: lookAgainAction.bind(null, municipality),
          takeBack: takeBackAction.bind(null, municipality), close: closeAction.bind(null, municipality), withdraw: withdrawAction.bind(null, municipality),
          reopen: reopenAction.bind(null, municipality), reassign: reassignAction.bind(null, municipality), note: noteAction.bind(null, municipality),
          task: taskAction.bind(null, municipality), finishTask: finishTaskAction.bind(null, municipality), handover: handoverAction.bind(null, municipality),
          moveHandover: moveHandoverAction.bind(null, municipality), relate: relateAction.bind(null, municipality), addPerson: addPersonAction.bind(null, municipality),
          removePerson: removePersonAction.bind(null, municipality), giveWord: giveWordAction.bind(null, municipality), stopWordBack: stopWordBackAction.bind(null, municipality),
        }}
      />
    </Page>
  )
}
