import { PortfolioTable } from '#components/coaching/portfolio-table.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { portfolio } from '#lib/coaching/queries/portfolio.ts'
import { portfolioFilter } from '#lib/coaching/portfolio-filter.ts'
import { phases } from '#lib/framework/phases.ts'
import { texts } from '#lib/i18n/texts.ts'
import { reportYear } from '#lib/referral-figures/rules/periods.ts'
import { acrossMunicipalities } from '#lib/tenancy/doors.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** A coach's municipalities by name: roll-ups only, whatever was opened. */
export default async function CoachPage({ searchParams }: Props) {
  const actor = await requirePerson('coaching.portfolio')
  const filter = portfolioFilter(await searchParams)
  const now = new Date()
  const year = reportYear(today(now), null)
  const rows = await acrossMunicipalities(actor, 'portfolio', (tx) => portfolio(tx, actor, filter, year))
  const [t, names] = await Promise.all([texts('coaching.portfolio'), texts('framework.phase')])
  const filtered = filter.name !== '' || filter.phase !== null
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      <FilterBar
        label={t('filterLabel')}
        reset="/coach"
        filters={[
          { name: 'naam', label: t('name'), value: filter.name },
          {
            name: 'fase', label: t('phase'), value: filter.phase ?? '',
            options: [{ value: '', label: t('anyPhase') }, ...phases.map((phase) => ({ value: phase, label: names(`${phase}.name`) }))],
          },
        ]}
      />
      <Card>
        {rows.length === 0 ? <EmptyState icon="compass">{t(filtered ? 'noneFound' : 'empty')}</EmptyState> : <PortfolioTable rows={rows} year={year.id} now={now} />}
      </Card>
    </Page>
  )
}
