import { LooksView } from '#components/referral/looks-view.tsx'
import { cardWords } from '#components/referral/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { whoLooked } from '#lib/referral/queries/who-looked.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; number: string }>
}

export const generateMetadata = async () => ({ title: (await texts('referral'))('looks.title') })

export default async function WhoLookedPage({ params }: Props) {
  const { municipality, number } = await params
  const { data } = await openPage(municipality, 'referral.read', (tx, actor) => whoLooked(tx, actor, number))
  const words = await cardWords()
  const { t } = words
  const at = handlingAt(municipality)
  return (
    <Page narrow>
      <PageHeader
        title={t('looks.title')}
        subtitle={data.name === null ? t('cardTitle', { number: data.number }) : t('looks.subtitle', { number: data.number, name: data.name })}
        breadcrumb={[{ label: t('title'), href: at.list }, { label: t('cardTitle', { number: data.number }), href: at.card(data.number) }, { label: t('looks.title') }]}
      />
      <LooksView data={data} words={words} />
    </Page>
  )
}
