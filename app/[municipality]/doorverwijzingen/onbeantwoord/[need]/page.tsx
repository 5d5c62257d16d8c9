import { NeedList } from '#components/referral-figures/need-list.tsx'
import { RaiseNeed } from '#components/referral-figures/raise-need.tsx'
import { figureWords } from '#components/referral-figures/words.ts'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { drawFromNeedAction, joinNeedAction, raiseNeedAction } from '#lib/referral-figures/actions.ts'
import { needHere } from '#lib/referral-figures/queries/needs.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; need: string }>
}

export const generateMetadata = async () => ({ title: (await texts('referral-figures'))('raise.title') })

/** One unmet need on its way into the analysis of its neighbourhood. */
export default async function RaiseNeedPage({ params }: Props) {
  const { municipality, need } = await params
  const { data } = await openPage(municipality, 'referral.raiseNeed', (tx) => needHere(tx, need))
  const words = await figureWords()
  const { t, f, rowName } = words
  const root = `/${municipality}/doorverwijzingen`
  return (
    <Page narrow>
      <PageHeader
        title={t('raise.title')}
        subtitle={t('raise.subtitle', { domain: rowName({ key: data.domain, name: null }), place: data.neighbourhood.name, date: f.date(data.createdAt) })}
        breadcrumb={[{ label: t('cards'), href: root }, { label: t('unanswered.title'), href: `${root}/onbeantwoord` }, { label: t('raise.title') }]}
      />
      {data.points.length > 0 ? (
        <>
          <p>{t('raise.already')}</p>
          <NeedList rows={[data]} municipality={municipality} words={words} />
        </>
      ) : (
        <>
          <Card title={t('raise.missing')}><p>{data.finding ? data.finding.text : data.missing}</p></Card>
          <RaiseNeed need={data} words={words} actions={{ raise: raiseNeedAction.bind(null, municipality), join: joinNeedAction.bind(null, municipality), draw: drawFromNeedAction.bind(null, municipality) }} />
        </>
      )}
    </Page>
  )
}
