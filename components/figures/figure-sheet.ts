import { shownCell, unitName } from '#components/figures/shown.ts'
import type { FigureWords } from '#components/figures/words.ts'
import type { ExportSheet } from '#lib/export/sheet.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'

/** Figures as a file: what a screen hides is hidden here, in the same words. */
export function figureSheet(name: string, figures: readonly FigureView[], withPlace: boolean, threshold: number, words: FigureWords): ExportSheet {
  const { t } = words
  const places = withPlace ? (['neighbourhood', 'municipality', 'flanders'] as const) : (['municipality', 'flanders'] as const)
  return {
    name,
    head: [t('list.name'), t('list.unit'), ...places.map((place) => t(`list.${place}`)), t('list.period'), t('list.from')],
    rows: figures.map((figure) => [
      figure.name, unitName(figure.unit, words), ...places.map((place) => shownCell(figure[place], figure.unit, threshold, words)),
      figure.period && (figure.projection ? `${figure.period} (${t('list.projection')})` : figure.period), figure.source,
    ]),
  }
}
