import { MunicipalityFigures } from '#components/figures/municipality-figures.tsx'
import { figureWords } from '#components/figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { FiguresFilter } from '#lib/figures/filter.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { figuresPage } from '#lib/figures/queries/figures-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('figures'))('crumb') })

export default async function FiguresPage({ params, searchParams }: Props) {
  const [{ municipality }, asked] = await Promise.all([params, searchParams])
  const filter = FiguresFilter.parse(asked)
  const { actor, data } = await openPage(municipality, 'figures.read', (tx, who) => figuresPage(tx, who, filter, new Date()))
  const words = await figureWords()
  const at = figuresAt(municipality)
  const { name, threshold } = actor.municipality
  const mayImport = may(actor, 'figures.import')
  return (
    <Page>
      <PageHeader
        title={words.t('title', { name })}
        subtitle={words.t('subtitle')}
        action={mayImport && <LinkButton look="primary" icon="upload" href={at.wizard}>{words.t('import')}</LinkButton>}
      />
      <MunicipalityFigures name={name} threshold={threshold} data={data} filter={filter} mayImport={mayImport} at={at} words={words} />
    </Page>
  )
}
