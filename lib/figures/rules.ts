/** Why a published figure carries no number. None of these is zero. */
export const specialValues = ['hidden', 'empty', 'notApplicable', 'missing'] as const
export type SpecialValue = (typeof specialValues)[number]

/** One published value for one area and period. Exactly one of `value` and `special` is filled. */
export interface FigureRow {
  indicatorCode: string
  areaGeneration: string
  areaLevel: string
  areaCode: string
  /** `2024`, `2024-09-01`, or two of them with `/` between: `2021/2024`. */
  period: string
  /** At most four decimals: what the database keeps, so that the same file read twice compares equal. */
  value: number | null
  special: SpecialValue | null
  /** A forecast by the publisher, never to be shown as something that happened. */
  projection: boolean
}

/** What a rule must know of an indicator. */
export interface IndicatorNature {
  code: string
  /** Whether areas, or people, may be added up. Medians, averages, shares and indices may not. */
  additive: boolean
}

export type Measured = Pick<FigureRow, 'value' | 'special'>

export type NotSummed = 'notAdditive' | 'overlap' | 'generationsDiffer'

export type Sum =
  { is: 'number'; value: number } | { is: 'special'; special: SpecialValue } | { is: 'refused'; reason: NotSummed }

/** Rounds to what the database keeps; also takes away the dust of adding up decimals. */
export const asKept = (value: number): number => Number(value.toFixed(4))

/**
 * Adds figures of one indicator over several areas.
 *
 * - not additive: refused, whatever the values are (one single part is nothing to add up and passes unchanged);
 * - a hidden part hides the sum: showing it would give the hidden number away by subtraction;
 * - a missing part breaks the sum: the publisher should have had a number here;
 * - empty parts are skipped, as the publisher allows;
 * - parts where the question has no meaning (`notApplicable`) are skipped as well: they contribute nothing, and the
 *   publisher names only hidden and missing as breaking a sum;
 * - hidden outweighs missing; when nothing but skipped parts is left, the sum is empty, or notApplicable when all parts are.
 */
export const sumFigures = (parts: readonly Measured[], indicator: Pick<IndicatorNature, 'additive'>): Sum => {
  const [only] = parts
  if (!only) return { is: 'special', special: 'missing' }
  if (parts.length === 1) return asSum(only)
  if (!indicator.additive) return { is: 'refused', reason: 'notAdditive' }
  const has = (special: SpecialValue) => parts.some((part) => part.special === special)
  if (has('hidden')) return { is: 'special', special: 'hidden' }
  if (has('missing') || parts.some((part) => part.special === null && part.value === null)) {
    return { is: 'special', special: 'missing' }
  }
  const numbers = parts.flatMap((part) => (part.value === null ? [] : [part.value]))
  if (numbers.length > 0) return { is: 'number', value: asKept(numbers.reduce((total, one) => total + one, 0)) }
  return { is: 'special', special: has('empty') ? 'empty' : 'notApplicable' }
}

const asSum = (part: Measured): Sum =>
  part.value === null ? { is: 'special', special: part.special ?? 'missing' } : { is: 'number', value: part.value }

/**
 * A share is always computed anew from two sums; shares are never averaged. In percent.
 * A denominator of zero has no share: notApplicable.
 */
export const share = (numerator: Sum, denominator: Sum): Sum => {
  if (numerator.is === 'refused') return numerator
  if (denominator.is === 'refused') return denominator
  const specials = [numerator, denominator].flatMap((sum) => (sum.is === 'special' ? [sum.special] : []))
  const worst = (['hidden', 'missing', 'notApplicable', 'empty'] as const).find((special) => specials.includes(special))
  if (worst) return { is: 'special', special: worst }
  if (numerator.is !== 'number' || denominator.is !== 'number') return { is: 'special', special: 'missing' }
  if (denominator.value === 0) return { is: 'special', special: 'notApplicable' }
  return { is: 'number', value: asKept((numerator.value / denominator.value) * 100) }
}

/** Whether our own screens show "fewer than {threshold}" instead. Zero is shown: it points at nobody. */
export const belowThreshold = (value: number, threshold: number): boolean => value > 0 && value < threshold
