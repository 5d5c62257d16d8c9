import type { Cell, Decimal } from '#lib/figures/reading/table.ts'

const plain = /^[+-]?\d+$/
const written: Record<Decimal, RegExp> = {
  '.': /^[+-]?(?:\d+|\d{1,3}(?:[, \u00a0\u202f']\d{3})+)?(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i,
  ',': /^[+-]?(?:\d+|\d{1,3}(?:[. \u00a0\u202f']\d{3})+)?(?:,\d+)?$/,
}

/** A number as the file writes it, or null. `1.234` is a thousand and more where the decimal sign is a comma. */
export const readNumber = (text: string, decimal: Decimal): number | null => {
  const value = text.trim()
  if (plain.test(value)) return Number(value)
  if (!/\d/.test(value) || !written[decimal].test(value)) return null
  const digits =
    decimal === '.'
      ? value.replace(/[, \u00a0\u202f']/g, '')
      : value.replace(/[. \u00a0\u202f']/g, '').replace(',', '.')
  return Number(digits)
}

export const isNumeric = (cell: Cell, decimal: Decimal): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell, decimal) !== null)

/** What a written number says about the decimal sign; `1.234` and `1,234` say nothing. */
const evidence = (text: string): Decimal | 'unclear' | null => {
  const value = text.trim()
  if (plain.test(value) || !/^[+-]?[\d., \u00a0]+$/.test(value)) return null
  const dots = value.split('.').length - 1
  const commas = value.split(',').length - 1
  if (dots && commas) return value.lastIndexOf('.') > value.lastIndexOf(',') ? '.' : ','
  const sign = dots ? '.' : ','
  if (dots + commas === 0) return null
  if (dots + commas > 1) return sign === '.' ? ',' : '.'
  const [whole = '', fraction = ''] = value.replace(/[+-]/, '').split(sign)
  return fraction.length === 3 && whole.length <= 3 && whole !== '0' && whole !== '' ? 'unclear' : sign
}

/** The decimal sign of a file from its cells; `sure` is false when numbers such as 1.234 are the only evidence. */
export const detectDecimal = (cells: Iterable<Cell>): { decimal: Decimal; sure: boolean } => {
  const count = { ',': 0, '.': 0 }
  const unclear = { ',': 0, '.': 0 }
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const said = evidence(cell)
    if (said === 'unclear') unclear[cell.includes('.') ? '.' : ','] += 1
    else if (said) count[said] += 1
  }
  if (count[','] + count['.'] > 0) return { decimal: count[','] > count['.'] ? ',' : '.', sure: true }
  return { decimal: unclear[','] > 0 ? ',' : '.', sure: unclear[','] + unclear['.'] === 0 }
}
