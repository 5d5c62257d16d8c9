import type { AnalysisWords } from '#components/analysis/words.ts'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { withAsked } from '#lib/analysis/address-values.ts'
import type { FindingFilter } from '#lib/analysis/queries/findings-part.ts'
import { findingKinds } from '#lib/analysis/rules/kinds.ts'
import { axes } from '#lib/framework/axes.ts'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'

/** Findings by kind, goal and building block. */
export const FindingFilters = ({ filter, words: { t, axes: goals, blocks, at } }: { filter: FindingFilter; words: AnalysisWords }) => (
  <FilterBar
    label={t('findings.filter')}
    reset={at.findings}
    filters={[
      {
        name: 'soort', label: t('findings.kind'), value: filter.kind ?? '',
        options: [{ value: '', label: t('findings.anyKind') }, ...findingKinds.map((value) => ({ value, label: t(`findingKind.${value}`) }))],
      },
      {
        name: 'doel', label: t('findings.axis'), value: filter.axis ?? '',
        options: [{ value: '', label: t('findings.anyAxis') }, ...axes.map((value) => ({ value, label: goals(`${value}.name`) }))],
      },
      {
        name: 'bouwsteen', label: t('findings.block'), value: filter.block ?? '',
        options: [{ value: '', label: t('findings.anyBlock') }, ...buildingBlockIds.map((value) => ({ value, label: blocks(`${value}.name`) }))],
      },
    ]}
  >
    <ExportLinks address={withAsked(`${at.findings}/export`, { soort: filter.kind, doel: filter.axis, bouwsteen: filter.block })} />
  </FilterBar>
)
