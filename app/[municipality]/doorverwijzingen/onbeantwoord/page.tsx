import { NeedFilters } from '#components/referral-figures/need-filters.tsx'
import { NeedList } from '#components/referral-figures/need-list.tsx'
import { figureWords } from '#components/referral-figures/words.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { withAsked } from '#lib/analysis/address-values.ts'
import { texts } from '#lib/i18n/texts.ts'
import { needsPage } from '#lib/referral-figures/queries/needs.ts'
import { NeedsFilter, viewInAddress } from '#lib/referral-figures/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('referral-figures'))('unanswered.title') })

/** What no help existed for: counted for policy, and on its way into the analysis of its neighbourhood. */
export default async function UnansweredPage({ params, searchParams }: Props) {
  const { municipality } = await params
  const filter = NeedsFilter.parse(await searchParams)
  const { data } = await openPage(municipality, 'referral.raiseNeed', (tx, actor) => needsPage(tx, actor.municipality.id, filter))
  const words = await figureWords()
  const { t } = words
  const root = `/${municipality}/doorverwijzingen`
  const here = `${root}/onbeantwoord`
  const kept = { toon: viewInAddress[filter.view], buurt: filter.neighbourhood, bevinding: filter.finding }
  const filtered = filter.neighbourhood !== '' || filter.view !== 'waiting'
  return (
    <Page>
      <PageHeader
        title={t('unanswered.title')}
        subtitle={t('unanswered.subtitle')}
        breadcrumb={[{ label: t('cards'), href: root }, { label: t('title'), href: `${root}/cijfers` }, { label: t('unanswered.title') }]}
      />
      <NeedFilters filter={filter} neighbourhoods={data.neighbourhoods} root={here} t={t} />
      {data.rows.length === 0 ? <EmptyState icon="hand-heart">{t(filtered ? 'unanswered.emptyFiltered' : 'unanswered.empty')}</EmptyState> : <NeedList rows={data.rows} municipality={municipality} words={words} />}
      <Pager previous={filter.after ? withAsked(here, kept) : undefined} next={data.next ? withAsked(here, { ...kept, na: data.next }) : undefined} />
    </Page>
  )
}
