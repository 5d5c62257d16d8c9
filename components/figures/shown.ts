import type { FigureWords } from '#components/figures/words.ts'
import type { ExportCell } from '#lib/export/sheet.ts'
import type { Shown } from '#lib/figures/place-value.ts'
import type { Trend } from '#lib/figures/trend.ts'
import { isUnit } from '#lib/figures/units.ts'

/** The word for what is counted; a publisher's own word as it is. */
export const unitName = (unit: string, { t }: FigureWords): string => (isUnit(unit) ? t(`unit.${unit}`) : unit)

/** A number as it is read aloud: with its sign where the unit has one, otherwise bare, because the unit stands beside the name. */
export function amountOf(value: number, unit: string, { t, f }: FigureWords): string {
  if (unit === 'euro') return f.euro(value)
  return unit === 'percent' ? t('shown.percent', { value: f.number(value) }) : f.number(value)
}

/** A value as the reader may see it: the number, or in a few words why there is none. */
export function shownText(shown: Shown, unit: string, threshold: number, words: FigureWords): string {
  const { t } = words
  if (shown === null) return t('shown.none')
  if ('value' in shown) return amountOf(shown.value, unit, words)
  if ('belowThreshold' in shown) return t('shown.belowThreshold', { threshold })
  return 'special' in shown ? t(`shown.${shown.special}`) : t('shown.cannotBeSummed')
}

/** A value for a file: the number to count with, or in the same words why there is none. */
export const shownCell = (shown: Shown, unit: string, threshold: number, words: FigureWords): ExportCell =>
  shown !== null && 'value' in shown ? shown.value : shownText(shown, unit, threshold, words)

/** Why there is no number, in a sentence; `null` where there is one. */
export function whyNot(shown: Shown, threshold: number, { t, reading }: FigureWords): string | null {
  if (shown === null) return t('shown.whyNone')
  if ('value' in shown) return null
  if ('belowThreshold' in shown) return t('shown.whyBelowThreshold', { threshold })
  return 'special' in shown ? reading(`special.${shown.special}`) : reading(`notSummed.${shown.cannotBeSummed}`)
}

/** Of these the difference is told in the unit itself: a percentage of a percentage confuses. */
const inOwnUnit = new Set(['percent', 'index', 'score'])

/**
 * How it went since the first measurement: "+3,2 % sinds 2019"; "van 2005 tot 2012" where the newest numbers are not shown.
 *
 * @param period the newest that stands beside it
 */
export function trendWords({ change, points }: Trend, unit: string, period: string | null, words: FigureWords): string {
  const { t, f } = words
  if (!change) return points.some((point) => point.value !== null) ? t('trend.none') : '–'
  const { from, to } = change
  const when = period === null || to >= period ? t('trend.since', { from }) : t('trend.between', { from, to })
  if (change.difference === 0) return t('trend.same', { when })
  const amount =
    change.percent === null || inOwnUnit.has(unit)
      ? amountOf(Math.abs(change.difference), unit, words)
      : t('shown.percent', { value: f.number(Math.abs(change.percent), 1) })
  return t(change.difference > 0 ? 'trend.up' : 'trend.down', { amount, when })
}
