import { describe, expect, test } from 'vitest'
import { countsOf, noCards } from '#lib/referral-figures/rules/counts.ts'
import { countList } from '#lib/referral-figures/rules/count-list.ts'
import { rightsFigures } from '#lib/referral-figures/rules/rights.ts'
import { chosenPeriod, monthFrom, periodKind, periodsFor, reportYear } from '#lib/referral-figures/rules/periods.ts'
import { contactsIn, withinDays } from '#lib/referral-figures/rules/waiting-days.ts'

const days = (...pairs: [number, number][]) => new Map(pairs)

describe('the days within which a share of the first contacts was made', () => {
  test.each([
    ['one contact', days([3, 1]), 3, 3],
    ['an even number: the lower of the two in the middle', days([1, 2], [9, 2]), 1, 9],
    ['ten contacts', days([0, 1], [1, 4], [2, 3], [7, 1], [30, 1]), 1, 7],
    ['any order', days([30, 1], [2, 3], [1, 4], [7, 1], [0, 1]), 1, 7],
    ['contacts on the same day', days([0, 20]), 0, 0],
  ])('%s', (_, histogram, median, ninetieth) => {
    expect(withinDays(histogram, 0.5)).toEqual({ days: median, orMore: false })
    expect(withinDays(histogram, 0.9)).toEqual({ days: ninetieth, orMore: false })
  })
  test('of no contacts are not there', () => expect(withinDays(days(), 0.5)).toBeNull())
  test('of ninety days and more say so', () => expect(withinDays(days([1, 1], [90, 4]), 0.5)).toEqual({ days: 90, orMore: true }))
  test('are the ones of sorting all contacts one by one', () => {
    for (let count = 1; count < 60; count++) {
      const waited = Array.from({ length: count }, (_, index) => (index * 37 + count) % 23)
      const histogram = new Map<number, number>()
      for (const many of waited) histogram.set(many, (histogram.get(many) ?? 0) + 1)
      const sorted = waited.toSorted((one, other) => one - other)
      for (const share of [0.5, 0.9]) expect(withinDays(histogram, share)?.days).toBe(sorted[Math.ceil(share * count) - 1])
      expect(contactsIn(histogram)).toBe(count)
    }
  })
})

describe('what the roll-up counted', () => {
  test('is read measure by measure, and what it never counted is zero', () => {
    const counts = countsOf({ sent: 9, contacted: 5, 'outcome:helped': 2, 'days:12': 3, 'days:2': 2, 'days:4': 0, waiting: 1 })
    expect(counts).toMatchObject({ sent: 9, received: 0, contacted: 5, closed: 0, waiting: 1, wordBack: 0 })
    expect(counts.outcomes).toMatchObject({ helped: 2, noHelpExists: 0 })
    expect([...counts.days]).toEqual([[2, 2], [12, 3]])
    expect(noCards.sent).toBe(0)
  })
})

describe('the period', () => {
  const exact = periodsFor(true, '2026-11-25', '2025-05-01')
  const guarded = periodsFor(false, '2026-11-25', '2025-05-01')

  test('is twelve months, a year or everything for who sees small counts', () => {
    expect(exact.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['twaalf-maanden', '2025-12-01', null], ['2026', '2026-01-01', '2026-12-31'], ['2025', '2025-01-01', '2025-12-31'], ['alles', null, null],
    ])
    expect(exact.map(periodKind)).toEqual(['twelveMonths', 'year', 'year', 'everything'])
  })
  test('is a year for others: years share no card, so that nothing follows from the difference of two pages', () => {
    expect(guarded.map(({ id }) => id)).toEqual(['2026', '2025'])
    const spans = guarded.map(({ from, until }) => [from ?? '', until ?? ''] as const)
    for (const [one, span] of spans.entries()) {
      for (const other of spans.slice(one + 1)) expect((span[1]) < (other[0]) || (other[1]) < (span[0])).toBe(true)
    }
  })
  test('that is asked for is given only to who may choose it', () => {
    expect(chosenPeriod(exact, 'alles').id).toBe('alles')
    expect(chosenPeriod(guarded, 'alles').id).toBe('2026')
    expect(chosenPeriod(guarded, '2025').id).toBe('2025')
    expect(chosenPeriod(guarded, ['2025']).id).toBe('2026')
    expect(chosenPeriod(exact, undefined).id).toBe('twaalf-maanden')
  })
  test.each([
    ['2026-11-25', '2025-05-01', '2026'], ['2026-04-01', '2025-05-01', '2026'], ['2026-03-31', '2025-05-01', '2025'],
    ['2026-02-10', '2026-01-01', '2026'], ['2026-02-10', null, '2026'],
  ] as const)('shown first on %s, with cards since %s, is %s', (today, first, year) => expect(reportYear(today, first).id).toBe(year))
  test('counts months across years', () => {
    expect(monthFrom('2026-11-25', -11)).toBe('2025-12-01')
    expect(monthFrom('2026-01-31', -1)).toBe('2025-12-01')
    expect(monthFrom('2026-12-05', 1)).toBe('2027-01-01')
  })
})

describe('a list that adds up', () => {
  test('is shown whole to who may see small counts, and else only where a total does not give it away', () => {
    const ends = [{ key: 'helped', count: 30 }, { key: 'partlyHelped', count: 9 }, { key: 'noHelpExists', count: 3 }, { key: 'declined', count: 0 }] as const
    expect(countList(ends, true)).toEqual(ends)
    expect(countList(ends, false)?.map(({ count }) => count)).toEqual([30, 'hidden', 'few', 0])
    expect(countList([{ key: 'helped', count: 5 }, { key: 'declined', count: 1 }], false)).toBeNull()
  })
})

describe('rights obtained', () => {
  const counted = [
    { key: 'vt', name: 'Verhoogde tegemoetkoming', count: 20, euro: 600 },
    { key: 'st', name: 'Sociaal tarief', count: 7, euro: null },
    { key: 'sc', name: 'Schooltoeslag', count: 3, euro: 400 },
    { key: 'hu', name: 'Huurpremie', count: 2, euro: 1800 },
  ]
  test('come with the estimate of every right that has one', () => {
    expect(rightsFigures(counted, true)).toMatchObject({ total: 32, euro: 20 * 600 + 3 * 400 + 2 * 1800, atLeast: false })
  })
  test('are estimated from the counts that are shown only, so that the amount gives none away', () => {
    expect(rightsFigures(counted, false)).toMatchObject({
      total: 32, euro: 12_000, atLeast: true,
      rows: [{ count: 20, euro: 12_000 }, { count: 7, euro: null }, { count: 'few', euro: null }, { count: 'few', euro: null }],
    })
    expect(rightsFigures(counted.slice(2), false)).toMatchObject({ total: 5, rows: [{ count: 'few' }, { count: 'few' }], euro: null, atLeast: true })
    expect(rightsFigures([], false)).toEqual({ total: 0, rows: [], euro: null, atLeast: false })
  })
})
