import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, CountTable } from '#lib/referral-figures/rules/count-table.ts'
import { hideSmall } from '#lib/referral-figures/rules/hiding.ts'
import { couldBeOther, narrowedDown } from './attackers.ts'

type Column = 'sent' | 'contacted' | 'waiting'
const columns = ['sent', 'contacted', 'waiting'] as const
const within = [{ parts: ['contacted'], whole: 'sent' }, { parts: ['waiting'], whole: 'contacted' }] as const satisfies CountTable<Column>['within']

/** A table of one column. */
const list = (...counts: number[]) => {
  const total = { count: counts.reduce((sum, one) => sum + one, 0) }
  return hideSmall({ columns: ['count'], rows: counts.map((count) => ({ count })), total, addsUp: true, within: [] })?.map(({ count }) => count) ?? null
}

describe('small counts that add up to a total', () => {
  const cases: [counts: number[], shown: Cell[] | null, why: string][] = [
    [[12, 0, 30], [12, 0, 30], 'nothing is small, and a zero is shown'],
    [[12, 2, 3, 30], [12, 'few', 'few', 30], 'two small ones hide each other'],
    [[12, 3, 30], ['hidden', 'few', 30], 'one small count alone takes the smallest other with it'],
    [[12, 1, 1, 30], ['hidden', 'few', 'few', 30], 'two ones are known from their sum, and take another with them'],
    [[12, 4, 4, 30], ['hidden', 'few', 'few', 30], 'two fours likewise'],
    [[5, 1], null, 'nothing is left to hide behind'],
    [[5, 1, 9], [5, 'few', 'hidden'], 'a five beside a one gives it away, a nine does not'],
    [[2, 1], null, 'the total itself is small'],
    [[0, 0], [0, 0], 'nothing was counted'],
  ]
  test.each(cases)('%j are shown as %j: %s', (counts, shown) => expect(list(...counts)).toEqual(shown))
})

const row = fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)).map((drawn) => {
  const [waiting, contacted, sent] = drawn.toSorted((one, other) => one - other)
  return { sent: sent ?? 0, contacted: contacted ?? 0, waiting: waiting ?? 0 }
})

const tableOf = (rows: Record<Column, number>[], addsUp: boolean, more: Record<Column, number>): CountTable<Column> => {
  const sum = (column: Column) => rows.reduce((total, one) => total + one[column], 0)
  const total = { sent: sum('sent'), contacted: sum('contacted'), waiting: sum('waiting') }
  return { columns, rows, addsUp, within, total: addsUp ? total : { sent: total.sent + more.sent, contacted: total.contacted + more.contacted, waiting: total.waiting + more.waiting } }
}

describe('a reader who subtracts', () => {
  test('finds no hidden count from the counts and totals of a table, whatever it holds', () => {
    let hidden = 0
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), fc.boolean(), row, (rows, addsUp, more) => {
        const table = tableOf(rows, addsUp, more)
        const shown = hideSmall(table)
        if (!shown) return
        for (const [index, counts] of rows.entries()) {
          for (const column of columns) {
            const cell = shown[index]?.[column]
            if (typeof cell === 'number') expect(cell).toBe(counts[column])
            if (typeof cell === 'number' && cell !== 0) expect(cell).toBeGreaterThanOrEqual(5)
            if (typeof cell === 'number' || counts[column] === 0) continue
            hidden++
            expect(couldBeOther(table, shown, { row: index, column }), `${column} of row ${index} in ${JSON.stringify(rows)} shown as ${JSON.stringify(shown)}`).toBe(true)
          }
        }
      }),
      { numRuns: 1500 },
    )
    expect(hidden).toBeGreaterThan(1000)
  })

  test('does find what is hidden alone, which shows that the readers of these tests are worth something', () => {
    const rows = [{ sent: 20, contacted: 9, waiting: 0 }, { sent: 30, contacted: 3, waiting: 0 }]
    const careless = rows.map((one) => ({ ...one, contacted: one.contacted < 5 ? ('few' as const) : one.contacted }))
    const table = tableOf(rows, true, { sent: 0, contacted: 0, waiting: 0 })
    expect(couldBeOther(table, careless, { row: 1, column: 'contacted' })).toBe(false)
    expect(narrowedDown(table, careless)).toContainEqual({ row: 1, column: 'contacted' })
  })

  test('learns of small counts where they can be shown: a large table keeps most of its counts', () => {
    const rows = [[48, 44, 6], [31, 30, 2], [22, 20, 7], [17, 15, 0], [9, 8, 1], [3, 2, 0]].map(([sent = 0, contacted = 0, waiting = 0]) => ({ sent, contacted, waiting }))
    expect(hideSmall(tableOf(rows, true, { sent: 0, contacted: 0, waiting: 0 }))).toEqual([
      { sent: 48, contacted: 44, waiting: 6 },
      { sent: 31, contacted: 30, waiting: 'few' },
      { sent: 22, contacted: 20, waiting: 7 },
      { sent: 17, contacted: 15, waiting: 0 },
      { sent: 'hidden', contacted: 'hidden', waiting: 'few' },
      { sent: 'few', contacted: 'few', waiting: 0 },
    ])
  })
})
