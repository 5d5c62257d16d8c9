import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addsUp, countsOf, dimensions, noCards, type CardCounts, type Dimension } from '#lib/referral-figures/rules/counts.ts'
import { figureColumns, figuresTable, shareOf, totalRow, type FigureColumn } from '#lib/referral-figures/rules/figures-table.ts'
import { narrowedDown } from './attackers.ts'

/** A card as the roll-up counts it; `keys` says in which rows it stands. */
interface Card {
  keys: number[]
  measures: string[]
}

const card: fc.Arbitrary<Card> = fc
  .record({ key: fc.nat(7), also: fc.array(fc.nat(7), { maxLength: 2 }), stage: fc.nat(9), inTime: fc.boolean(), days: fc.nat(95) })
  .map(({ key, also, stage, inTime, days }) => ({
    keys: [...new Set([key, ...also])],
    measures: [
      'sent',
      ...(stage > 0 ? ['received', ...(inTime ? ['receivedInTime'] : [])] : []),
      ...(stage > 1 ? ['contacted', `days:${Math.min(days, 90)}`, ...(inTime ? ['contactedInTime'] : [])] : []),
      ...(stage === 4 ? ['waiting'] : []),
      ...(stage > 4 ? ['closed'] : []),
    ],
  }))

function countsOfCards(cards: readonly Card[]): CardCounts {
  const measures: Record<string, number> = {}
  for (const measure of cards.flatMap((one) => one.measures)) measures[measure] = (measures[measure] ?? 0) + 1
  return countsOf(measures)
}

const rowsOf = (cards: readonly Card[], dimension: Dimension) =>
  Array.from({ length: 8 }, (_, key) => ({
    key: String(key),
    counts: countsOfCards(cards.filter(({ keys }) => (addsUp(dimension) ? keys[0] === key : keys.includes(key)))),
  }))

const within = [
  { parts: ['receivedInTime'], whole: 'sent' }, { parts: ['contacted'], whole: 'sent' }, { parts: ['contactedInTime'], whole: 'contacted' },
  { parts: ['closed', 'waiting'], whole: 'sent' }, { parts: ['waiting'], whole: 'contacted' },
] satisfies { parts: FigureColumn[]; whole: FigureColumn }[]

describe('the figures of a thousand municipalities, for who may not see small counts', () => {
  test('give no hidden count away, not by their totals, their shares or their waiting days', () => {
    let hidden = 0
    fc.assert(
      fc.property(fc.array(card, { maxLength: 120 }), fc.constantFrom(...dimensions), (cards, dimension) => {
        const all = countsOfCards(cards)
        const rows = rowsOf(cards, dimension)
        const shown = figuresTable(rows, all, { exact: false, addsUp: addsUp(dimension) })
        if (!shown) return
        const table = { columns: figureColumns, rows: rows.map(({ counts }) => counts), total: all, addsUp: addsUp(dimension), within }
        const certain = narrowedDown(table, shown.map(({ cells }) => cells))
        for (const [row, { cells, median, ninetieth }] of shown.entries()) {
          for (const column of figureColumns) {
            const cell = cells[column]
            const really = rows[row]?.counts[column] ?? 0
            if (typeof cell === 'number') expect([really, cell === 0 || cell >= 5]).toEqual([cell, true])
            else if (really > 0) {
              hidden++
              expect(certain).not.toContainEqual({ row, column })
              expect(shareOf(cell, cells.sent)).toBeNull()
            }
          }
          if (typeof cells.contacted !== 'number' || cells.contacted < 5) expect([median, ninetieth]).toEqual([null, null])
        }
      }),
      { numRuns: 1000 },
    )
    expect(hidden).toBeGreaterThan(1000)
  })

  test('hide nothing from who may see them as they are, but a percentile of fewer than five', () => {
    const counts = countsOf({ sent: 4, received: 3, receivedInTime: 2, contacted: 3, 'days:2': 3, closed: 1 })
    expect(figuresTable([{ key: 'a', counts }], counts, { exact: true, addsUp: true })).toEqual([
      { key: 'a', cells: { sent: 4, receivedInTime: 2, contacted: 3, contactedInTime: 0, closed: 1, waiting: 0 }, median: null, ninetieth: null },
    ])
  })

  test('show nothing per row when there are fewer than five cards in all', () => {
    const counts = countsOf({ sent: 4, received: 4 })
    expect(figuresTable([{ key: 'a', counts }], counts, { exact: false, addsUp: true })).toBeNull()
    expect(totalRow(counts, false).cells).toMatchObject({ sent: 'few', receivedInTime: 0 })
    expect(totalRow(noCards, false).cells.sent).toBe(0)
  })
})

describe('a share', () => {
  test.each([[3, 4, null], [4, 8, 0.5], ['few', 8, null], [8, 'hidden', null], [0, 0, null], [0, 9, 0]] as const)('of %s in %s is %s', (part, whole, share) =>
    expect(shareOf(part, whole)).toBe(share))
})
