import type { AnalysisWords } from '#components/analysis/words.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'

/** A value as the reader may see it: the number with its unit, or why there is none. */
export function shownValue(shown: FigureView['neighbourhood'], unit: string, { t, units }: AnalysisWords): string {
  if (shown === null) return t('shown.none')
  if ('value' in shown) return units.amount(shown.value, unit)
  if ('belowThreshold' in shown) return t('shown.belowThreshold')
  if ('special' in shown) return t(`shown.${shown.special}`)
  return t('shown.cannotBeSummed')
}
