import { CallbackView } from '#components/signals/callback-view.tsx'
import { signalWords } from '#components/signals/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { endCallbackAction, noteAttemptAction, noteCallAction, reassignCallbackAction } from '#lib/signals/actions/callbacks.ts'
import { cardFromCallAt, signalsAt } from '#lib/signals/places.ts'
import { callbackPage } from '#lib/signals/queries/callback-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; callback: string }>
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('callback.crumb') })

export default async function CallbackPage({ params }: Props) {
  const { municipality, callback: id } = await params
  const { data } = await openPage(municipality, 'signals.callBack', (tx, actor) => callbackPage(tx, actor, id))
  const { t, f } = await signalWords()
  const at = signalsAt(municipality)
  return (
    <Page narrow>
      <PageHeader
        title={t(data.kind === 'worry' ? 'callback.worryTitle' : 'callback.residentTitle')}
        subtitle={t('callback.subtitle', { place: data.place, date: f.date(data.createdAt) })}
        breadcrumb={[{ label: t('title'), href: at.list }, { label: t('callback.crumb') }]}
      />
      <CallbackView
        callback={data}
        today={today(new Date())}
        actions={{
          attempt: noteAttemptAction.bind(null, municipality), call: noteCallAction.bind(null, municipality),
          give: reassignCallbackAction.bind(null, municipality), end: endCallbackAction.bind(null, municipality),
        }}
        cardAt={cardFromCallAt(municipality, data.id)}
      />
    </Page>
  )
}
