import type { ReactNode } from 'react'
import { PartsNav } from '#components/analysis/parts-nav.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { wordIn } from '#components/framework/word.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { PageHeader, type Crumb } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import type { AnalysisPage } from '#lib/analysis/queries/analysis-page.ts'
import type { AnalysisPart } from '#lib/analysis/rules/kinds.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  page: AnalysisPage<unknown>
  part: AnalysisPart
  words: AnalysisWords
  /** Of a page below a part; a part itself carries the title of the analysis. */
  title?: string
  /** `null` for none; left out, it reminds that no names are written here. */
  subtitle?: ReactNode
  /** The one primary button. */
  action?: ReactNode
  children: ReactNode
}

/** Every page of the analysis: where this is, the parts with their progress, and the part itself beside them. */
export function AnalysisFrame({ actor, page, part, words, title, subtitle, action, children }: Props) {
  const { t, at } = words
  const { place, progress } = page
  const neighbourhoods = `/${actor.municipality.slug}/buurten`
  const crumbs: Crumb[] = [
    { label: t('neighbourhoods'), href: neighbourhoods },
    { label: place.name, href: `${neighbourhoods}/${place.slug}` },
    ...(title ? [{ label: t('crumb'), href: at.figures }, { label: t(`parts.${part}`), href: at[part] }] : [{ label: t('crumb') }]),
  ]
  return (
    <Page>
      <PageHeader title={title ?? t.rich('title', { name: place.name, ...wordIn('neighbourhoodAnalysis') })} subtitle={subtitle === undefined ? t('withoutNames') : subtitle} breadcrumb={crumbs} action={action} />
      <NeighbourhoodTabs actor={actor} neighbourhood={place} current="analysis" />
      <div className="grid gap-gap lg:grid-cols-[14rem_minmax(0,1fr)]">
        <PartsNav current={part} progress={progress} words={words} />
        <div className="stack min-w-0">{children}</div>
      </div>
    </Page>
  )
}
