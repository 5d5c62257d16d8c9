import { HandOverForm } from '#components/referral/hand-over-form.tsx'
import { cardWords } from '#components/referral/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { handOverAction } from '#lib/referral/actions/handle.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { handOverPage } from '#lib/referral/queries/hand-over-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('referral'))('handOver.title') })

export default async function HandOverCardsPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const { van } = await searchParams
  const { data } = await openPage(municipality, 'referral.handOver', (tx, actor) => handOverPage(tx, actor.municipality.id))
  const words = await cardWords()
  const { t } = words
  return (
    <Page narrow>
      <PageHeader title={t('handOver.title')} subtitle={t('handOver.subtitle')} breadcrumb={[{ label: t('title'), href: handlingAt(municipality).list }, { label: t('handOver.title') }]} />
      <HandOverForm data={data} from={typeof van === 'string' ? van : null} action={handOverAction.bind(null, municipality)} words={words} />
    </Page>
  )
}
