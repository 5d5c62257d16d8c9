import type { FigureWords } from '#components/referral-figures/words.ts'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { withAsked } from '#lib/analysis/address-values.ts'
import type { NeedsPage } from '#lib/referral-figures/queries/needs.ts'
import { needViews, viewInAddress, type NeedsFilter } from '#lib/referral-figures/schema.ts'

interface Props {
  filter: NeedsFilter
  neighbourhoods: NeedsPage['neighbourhoods']
  root: string
  t: FigureWords['t']
}

/** What still waits, what is in the analysis already, or both; of one neighbourhood or all. */
export const NeedFilters = ({ filter, neighbourhoods, root, t }: Props) => (
  <FilterBar
    label={t('unanswered.filter')}
    reset={root}
    filters={[
      { name: 'toon', label: t('unanswered.show'), value: viewInAddress[filter.view], options: needViews.map((view) => ({ value: viewInAddress[view], label: t(`unanswered.${view}`) })) },
      {
        name: 'buurt', label: t('unanswered.neighbourhood'), value: filter.neighbourhood,
        options: [{ value: '', label: t('unanswered.anyNeighbourhood') }, ...neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name }))],
      },
    ]}
  >
    <ExportLinks address={withAsked(`${root}/export`, { toon: viewInAddress[filter.view], buurt: filter.neighbourhood, bevinding: filter.finding })} />
  </FilterBar>
)
