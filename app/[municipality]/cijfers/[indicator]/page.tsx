import { IndicatorView } from '#components/figures/indicator-view.tsx'
import { figureWords } from '#components/figures/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { figuresAt } from '#lib/figures/paths.ts'
import { indicatorPage } from '#lib/figures/queries/indicator-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; indicator: string }>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('crumb') })

export default async function OneFigurePage({ params }: Props) {
  const { municipality, indicator } = await params
  const { actor, data } = await openPage(municipality, 'figures.read', (tx, who) => indicatorPage(tx, who, indicator))
  const words = await figureWords()
  const at = figuresAt(municipality)
  const { name, threshold } = actor.municipality
  return (
    <Page>
      <PageHeader title={data.indicator.name} breadcrumb={[{ label: words.t('crumb'), href: at.root }, { label: data.indicator.name }]} />
      <IndicatorView data={data} name={name} threshold={threshold} at={at} words={words} />
    </Page>
  )
}
