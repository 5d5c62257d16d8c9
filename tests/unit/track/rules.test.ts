import { describe, expect, test } from 'vitest'
import { current, past, whyNotEnter, whyNotLeave, type Step } from '#lib/track/rules.ts'

const today = '2026-11-23'
const open: Step = { phase: 'planning', enteredOn: '2026-05-01', leftOn: null }
const left: Step = { phase: 'exploration', enteredOn: '2025-09-01', leftOn: '2026-05-01' }

describe('entering a phase', () => {
  test.each([
    ['a first phase', [], 'exploration', today, null],
    ['stepping back', [open, left], 'exploration', today, null],
    ['skipping two phases', [open], 'neverFinished', today, null],
    ['a phase it already stands in', [open], 'planning', today, 'alreadyInPhase'],
    ['a day that is still to come', [], 'planning', '2026-11-24', 'inFuture'],
  ] as const)('%s', (_name, steps, phase, on, why) => {
    expect(whyNotEnter(steps, phase, on, today)).toBe(why)
  })
})

describe('leaving a phase', () => {
  test.each([
    ['today', open, today, null],
    ['on the day it was entered', open, '2026-05-01', null],
    ['before it was entered', open, '2026-04-30', 'leftBeforeEntered'],
    ['in the future', open, '2026-11-24', 'inFuture'],
    ['a second time', left, today, 'alreadyLeft'],
  ] as const)('%s', (_name, step, on, why) => {
    expect(whyNotLeave(step, on, today)).toBe(why)
  })
})

test('a place stands in several phases at once, and a phase it came back to is not past', () => {
  const steps: Step[] = [open, { phase: 'realisation', enteredOn: '2026-06-01', leftOn: null }, left, { ...left, phase: 'planning' }]
  expect(current(steps)).toEqual(['planning', 'realisation'])
  expect(past(steps)).toEqual(['exploration'])
})
