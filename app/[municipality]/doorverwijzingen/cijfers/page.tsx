import { FiguresView } from '#components/referral-figures/figures-view.tsx'
import { PeriodBar } from '#components/referral-figures/period-bar.tsx'
import { figureWords } from '#components/referral-figures/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { figuresPage } from '#lib/referral-figures/queries/figures-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('referral-figures'))('title') })

export default async function CardFiguresPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const { periode } = await searchParams
  const { actor, data } = await openPage(municipality, 'referral.figures', (tx, who) => figuresPage(tx, who, periode, new Date()))
  const words = await figureWords()
  const root = `/${municipality}/doorverwijzingen`
  const { t } = words
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        breadcrumb={[{ label: t('cards'), href: may(actor, 'referral.follow') ? root : undefined }, { label: t('title') }]}
      />
      <PeriodBar data={data} root={`${root}/cijfers`} words={words} />
      <FiguresView data={data} unanswered={may(actor, 'referral.raiseNeed') ? `${root}/onbeantwoord` : null} words={words} />
    </Page>
  )
}
