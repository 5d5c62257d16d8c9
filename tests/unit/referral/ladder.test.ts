import { describe, expect, it } from 'vitest'
import { deadlineAfterWork, isTightEnough, lookAgainDeadline, nextDeadline, startLadder, urgencyOf, type Urgency } from '#lib/referral/rules/ladder.ts'
import type { Day } from '#lib/time/today.ts'

const calendar = { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set<Day>(['2026-11-02', '2026-12-24']) }

describe('a ladder', () => {
  it.each<[readonly number[], boolean]>([
    [[5, 10, 21, 45], true], [[1, 2, 3, 4], true], [[3, 10, 20, 40], true],
    [[6, 10, 21, 45], false], [[5, 5, 21, 45], false], [[5, 10, 21], false], [[0, 10, 21, 45], false], [[2.5, 10, 21, 45], false],
  ])('%j is tight enough: %s', (ladder, tight) => {
    expect(isTightEnough(ladder)).toBe(tight)
  })
})

describe('after a sign of life', () => {
  it.each<[string, Day, number, Day]>([
    ['on the day after sending the second step counts', '2026-10-27', 1, '2026-11-10'],
    ['past the second step the third counts', '2026-11-16', 2, '2026-11-26'],
    ['on the very day of a step the next counts', '2026-11-10', 2, '2026-11-26'],
    ['past the whole ladder the last stretch begins again', '2027-02-01', 3, '2027-03-05'],
  ])('%s', (_, today, rung, dueOn) => {
    expect(nextDeadline('2026-10-26', today, startLadder, calendar)).toEqual({ rung, dueOn })
  })
})

describe('after work on a card', () => {
  // Sent on Monday 26 October: steps on 3, 10 and 26 November, and on 4 January.
  it.each<[string, number, Day, number, Day]>([
    ['right after the first contact the second step stays ahead', 1, '2026-10-28', 1, '2026-11-10'],
    ['in the stretch of the second step it is kept', 1, '2026-11-09', 2, '2026-11-26'],
    ['on the day of the step itself too', 1, '2026-11-10', 2, '2026-11-26'],
    ['twice in one stretch counts once', 2, '2026-11-09', 2, '2026-11-26'],
    ['too late, the next step that lies ahead follows', 1, '2026-11-20', 2, '2026-11-26'],
    ['in the last stretch that stretch begins again', 3, '2026-12-01', 3, '2027-02-05'],
    ['past the whole ladder it begins again today', 3, '2027-02-01', 3, '2027-03-05'],
  ])('%s', (_, rung, today, next, dueOn) => {
    expect(deadlineAfterWork('2026-10-26', today, rung, startLadder, calendar)).toEqual({ rung: next, dueOn })
  })
})

it.each<[string, Day, Day]>([
  ['a staffed day stays', '2026-12-01', '2026-12-01'],
  ['a closed day becomes the next', '2026-12-24', '2026-12-28'],
  ['a day too far becomes the last of the ladder', '2027-12-01', '2027-02-01'],
  ['a day gone by becomes the next staffed one', '2026-11-20', '2026-11-26'],
])('looking again: %s', (_, asked, day) => {
  expect(lookAgainDeadline(asked, '2026-11-25', startLadder, calendar)).toBe(day)
})

it.each<[Day, Urgency]>([
  ['2026-11-26', 'soon'], ['2026-11-25', 'soon'], ['2026-11-24', 'late'], ['2026-11-27', 'onTime'], ['2026-12-10', 'onTime'],
])('due on %s, seen on Wednesday 25 November: %s', (dueOn, urgency) => {
  expect(urgencyOf(dueOn, '2026-11-25', calendar)).toBe(urgency)
})
