import { TriagePage } from '#components/signals/triage-page.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { oneOf, single, uuidOf, type Asked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { publicFormAction, sortSignalsAction, takeBackSignalAction } from '#lib/signals/actions/triage.ts'
import { signalsAt } from '#lib/signals/places.ts'
import { triagePage, type TriageAsked } from '#lib/signals/queries/triage-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Asked
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('title') })

export default async function SignalsPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const query = await searchParams
  const shown = oneOf(['apart', 'weg'], query['toon'])
  const asked: TriageAsked = { neighbourhood: single(query['buurt']) ?? null, aside: shown === 'apart', away: shown === 'weg', after: uuidOf(query['na']) }
  const { actor, data } = await openPage(municipality, 'signals.read', (tx, actor) => triagePage(tx, actor, asked))
  const t = await texts('signals')
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t('explain')}
        action={<LinkButton href={signalsAt(municipality).give} look="primary" icon="plus">{t('give.button')}</LinkButton>}
      />
      <TriagePage
        data={data}
        municipality={municipality}
        asked={asked}
        today={today(new Date())}
        callsBack={may(actor, 'signals.callBack')}
        actions={
          may(actor, 'signals.triage')
            ? { sort: sortSignalsAction.bind(null, municipality), takeBack: takeBackSignalAction.bind(null, municipality), form: publicFormAction.bind(null, municipality) }
            : null
        }
      />
    </Page>
  )
}
