import { describe, expect, test } from 'vitest'
import { chartRows } from '#components/charts/figures.ts'

const series = [
  {
    name: 'Overpelt',
    tone: 'sea' as const,
    points: [
      { x: '2022', value: 17.2 },
      { x: '2023', value: null, why: 'niet getoond' },
      { x: '2024', value: 21 },
      { x: '2030', value: 24, projected: true },
    ],
  },
]

describe('the rows of a chart', () => {
  test('a hidden value is a gap, never a zero', () => {
    expect(chartRows(series)[1]).toEqual({ x: '2023', measured0: null, expected0: null })
  })

  test('an expected value stands apart from the measured ones', () => {
    expect(chartRows(series)[3]).toEqual({ x: '2030', measured0: null, expected0: 24 })
  })

  test('the dashed line begins where the measured one ends', () => {
    expect(chartRows(series)[2]).toEqual({ x: '2024', measured0: 21, expected0: 21 })
  })
})
