import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import type { FigureWords } from '#components/figures/words.ts'
import { filteredAddress, type FiguresFilter } from '#lib/figures/filter.ts'
import { themes } from '#lib/figures/themes.ts'

interface Props {
  filter: FiguresFilter
  address: string
  words: FigureWords
}

/** By theme and by name, in the address. */
export const FiguresFilterBar = ({ filter, address, words: { t } }: Props) => (
  <FilterBar
    label={t('list.filter')}
    reset={address}
    filters={[
      {
        name: 'thema',
        label: t('list.theme'),
        value: filter.theme,
        options: [{ value: '', label: t('list.allThemes') }, ...[...themes, 'other' as const].map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))],
      },
      { name: 'naam', label: t('list.search'), value: filter.name },
    ]}
  >
    <ExportLinks address={filteredAddress(`${address}/export`, filter, null)} />
  </FilterBar>
)
