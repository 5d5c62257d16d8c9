import { describe, expect, it } from 'vitest'
import { dangerNumber, ladderOf, needsChecking, startNumbers, whyNotLadder } from '#lib/contact-point/rules.ts'
import { isTightEnough, startLadder } from '#lib/referral/rules/ladder.ts'

describe('the ladder of a municipality', () => {
  it.each([
    [[5, 10, 21, 45], null],
    [[1, 2, 3, 4], null],
    [[3, 7, 14, 30], null],
    [[6, 10, 21, 45], { step: 0, refusal: 'ladderSlacker', most: 5 }],
    [[5, 10, 22, 45], { step: 2, refusal: 'ladderSlacker', most: 21 }],
    [[5, 10, 21, 46], { step: 3, refusal: 'ladderSlacker', most: 45 }],
    [[5, 5, 21, 45], { step: 1, refusal: 'ladderRises', most: 10 }],
    [[5, 10, 9, 45], { step: 2, refusal: 'ladderRises', most: 21 }],
    [[0, 10, 21, 45], { step: 0, refusal: 'ladderRises', most: 5 }],
    [[], { step: 0, refusal: 'ladderRises', most: 5 }],
  ])('%j is refused as %j', (ladder, refusal) => {
    expect(whyNotLadder(ladder)).toEqual(refusal)
  })

  it('is refused exactly when it is not tight enough', () => {
    const steps = [0, 1, 4, 5, 6, 9, 10, 11, 20, 21, 22, 44, 45, 46]
    for (const a of steps) for (const b of steps) for (const c of steps) for (const d of steps) {
      expect(whyNotLadder([a, b, c, d]) === null, `${a},${b},${c},${d}`).toBe(isTightEnough([a, b, c, d]))
    }
  })

  it('is where everybody starts when nothing was set', () => {
    expect(ladderOf(null)).toEqual(startLadder)
    expect(ladderOf([])).toEqual(startLadder)
    expect(ladderOf([2, 4, 6, 8])).toEqual([2, 4, 6, 8])
  })
})

it.each([[null, true], ['2025-11-24', true], ['2025-11-25', false], ['2026-11-25', false]] as const)('what was checked on %s needs checking: %s', (checked, needs) => {
  expect(needsChecking(checked, '2026-11-25')).toBe(needs)
})

it('the number for danger is among those everybody starts with', () => {
  expect(startNumbers).toContain(dangerNumber)
})
