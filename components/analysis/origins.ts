import type { AnalysisWords } from '#components/analysis/words.ts'
import type { Origins } from '#lib/analysis/queries/origins-of.ts'

const kinds = ['conversations', 'findings', 'figures', 'inventory'] as const

/** "3 gesprekken, 4 bevindingen, 2 cijfers"; kinds without any are left out. */
export const originsLine = (origins: Origins, { t }: Pick<AnalysisWords, 't'>): string =>
  kinds
    .filter((kind) => origins[kind] > 0)
    .map((kind) => t(`origins.${kind}`, { count: origins[kind] }))
    .join(', ')
