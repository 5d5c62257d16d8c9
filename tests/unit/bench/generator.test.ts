import { describe, expect, it } from 'vitest'
import { makeFlanders } from '#tests/bench/generate/flanders.ts'
import { chanceFrom, sharedOut } from '#tests/bench/generate/random.ts'
import { measuredActions } from '#tests/bench/generate/scale.ts'
import { newSheets } from '#tests/bench/generate/sheets.ts'

const small = { municipalities: 3, neighbourhoods: 20, actions: 300 }
const rowsOf = ({ sheets }: ReturnType<typeof makeFlanders>) => [...sheets].map(([table, { lines }]) => `${table}\n${lines.join('')}`).join('')

describe('the generated Flanders', () => {
  it('is the same, row for row, for the same seed and day', () => {
    expect(rowsOf(makeFlanders(small, 7, '2026-11-23'))).toBe(rowsOf(makeFlanders(small, 7, '2026-11-23')))
  })

  it('is another for another seed', () => {
    expect(rowsOf(makeFlanders(small, 7, '2026-11-23'))).not.toBe(rowsOf(makeFlanders(small, 8, '2026-11-23')))
  })

  it('has exactly as much as was asked, and one plan with sixty actions', () => {
    const { sheets } = makeFlanders(small, 7, '2026-11-23')
    const count = (table: string) => sheets.get(table)?.lines.length
    expect([count('municipality'), count('neighbourhood'), count('plan_action')]).toEqual([3, 20, 300])
    const perPlace = Map.groupBy(sheets.get('plan_action')!.lines, (line) => line.split('\t')[3])
    expect([...perPlace.values()].map((lines) => lines.length)).toContain(measuredActions)
    expect(sheets.get('plan_action')!.columns[3]).toBe('neighbourhood_id')
  })
})

describe('sharing out', () => {
  it('loses nothing and leaves nobody without', () => {
    const parts = sharedOut(1_000, [5, 1, 1, 0.01], 3)
    expect(parts.reduce((one, other) => one + other)).toBe(1_000)
    expect(Math.min(...parts)).toBeGreaterThanOrEqual(3)
    expect(parts[0]).toBeGreaterThan(parts[1]!)
  })

  it('refuses to give more than there is', () => {
    expect(() => sharedOut(5, [1, 1, 1], 2)).toThrow('too little')
  })
})

describe('chance', () => {
  it('makes ids of version 7 that differ and run on', () => {
    const { id } = chanceFrom(1)
    const ids = Array.from({ length: 1_000 }, id)
    expect(new Set(ids).size).toBe(1_000)
    expect(ids.toSorted()).toEqual(ids)
    expect(ids.every((one) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one))).toBe(true)
  })
})

describe('a sheet', () => {
  it('writes what COPY would misread with a backslash before it', () => {
    const { put, sheets } = newSheets()
    put('t', { text: 'a\tb\\c\nd', none: null, list: ['x"y', 'z'], json: { a: 'b\\n' } })
    expect(sheets.get('t')!.lines).toEqual(['a\\tb\\\\c\\nd\t\\N\t{"x\\\\"y","z"}\t{"a":"b\\\\\\\\n"}\n'])
  })

  it('refuses a row with other columns than the first', () => {
    const { put } = newSheets()
    put('t', { a: 1 })
    expect(() => put('t', { b: 1 })).toThrow('same columns')
  })
})
