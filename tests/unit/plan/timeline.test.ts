import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barOf, monthsIn, placeOf, spanOf } from '#lib/plan/timeline.ts'
import { addDays, daysBetween, type Day } from '#lib/time/today.ts'

const today: Day = '2026-11-23'

describe('the timeline', () => {
  test('has no span without dates', () => {
    expect(spanOf([{ startOn: null, endOn: null }], today)).toBeNull()
  })

  test('runs from the first to the last date, and shows today', () => {
    expect(spanOf([{ startOn: '2026-12-01', endOn: '2027-03-01' }], today)).toEqual({ from: today, to: '2027-03-01' })
  })

  test('shows a month at least', () => {
    expect(spanOf([{ startOn: today, endOn: today }], today)).toEqual({ from: today, to: '2026-12-23' })
  })

  test('an action with one date runs to the edge on the other side', () => {
    const span = { from: '2026-01-01', to: '2026-12-31' } as const
    expect(barOf({ startOn: '2026-07-02', endOn: null }, span)).toMatchObject({ open: 'end' })
    expect(barOf({ startOn: null, endOn: '2026-07-02' }, span)).toMatchObject({ start: 0, open: 'start' })
    expect(barOf({ startOn: null, endOn: null }, span)).toBeNull()
  })

  test('every bar lies inside the span, however the dates fall', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
    const dated = fc.tuple(fc.option(day, { nil: null }), fc.option(day, { nil: null })).map(([one, other]) => ({
      startOn: one && other && one > other ? other : one,
      endOn: one && other && one > other ? one : other,
    }))
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 20 }), (actions) => {
        const span = spanOf(actions, today)
        if (!span) return
        for (const action of actions) {
          const bar = barOf(action, span)
          if (!bar) continue
          expect(bar.start).toBeGreaterThanOrEqual(0)
          expect(bar.length).toBeGreaterThan(0)
          expect(bar.start + bar.length).toBeLessThanOrEqual(1 + 1e-9)
        }
        expect(placeOf(today, span)).toBeGreaterThanOrEqual(0)
        expect(placeOf(today, span)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('names at most eight firsts of months, all inside the span', () => {
    const span = { from: '2024-02-15', to: '2027-08-01' } as const
    const months = monthsIn(span)
    expect(months.length).toBeLessThanOrEqual(8)
    expect(months[0]).toBe('2024-03-01')
    for (const month of months)
      expect([daysBetween(span.from, month) >= 0, daysBetween(month, span.to) >= 0]).toEqual([true, true])
  })
})
