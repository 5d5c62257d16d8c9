import { type IndicatorNature, type Measured, type Sum, sumFigures } from '#lib/figures/rules.ts'

/** One statistic out of a numbered list, for one area: `T3.7` contains `T3.7.1` to `T3.7.4`. */
export interface NumberedStatistic extends Measured {
  /** The publisher's number with dots: `T3.7.1`. */
  number: string
}

/** Whether one numbered statistic is the other, or contains it. */
export const overlaps = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

/**
 * Adds statistics of the same kind and building type (houses of before 1900, of 1900–1918, …). Refuses when one of them
 * contains another: those houses would be counted twice.
 */
export const sumStatistics = (
  parts: readonly NumberedStatistic[],
  indicator: Pick<IndicatorNature, 'additive'>,
): Sum => {
  const clash = parts.some((one, index) => parts.slice(index + 1).some((other) => overlaps(one.number, other.number)))
  return clash ? { is: 'refused', reason: 'overlap' } : sumFigures(parts, indicator)
}
