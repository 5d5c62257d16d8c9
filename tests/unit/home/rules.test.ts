import { describe, expect, test } from 'vitest'
import { dueOf, inOrder, isDone, isOverdue, nextStep, partOfDay, together, type WorkItem } from '#lib/home/rules.ts'

const today = '2026-11-23'
const item = (given: Partial<WorkItem>): WorkItem => ({ kind: 'task', id: 'a', title: '', place: null, on: null, count: 1, of: 1, path: '', ...given })

describe('the work list', () => {
  test('shows the longest overdue first, then what is due soonest, then what has no day', () => {
    const items = [
      item({ id: 'undated', kind: 'coachQuestion' }),
      item({ id: 'soon', on: '2026-11-25' }),
      item({ id: 'late', on: '2026-11-20' }),
      item({ id: 'later', on: '2026-12-01' }),
      item({ id: 'latest', on: '2026-01-01' }),
    ]
    expect(inOrder(items).map(({ id }) => id)).toEqual(['latest', 'late', 'soon', 'later', 'undated'])
  })
  test('orders what is due on the same day, or on none, by kind and then by id, so that it never jumps', () => {
    const items = [item({ id: 'b', kind: 'planToReview' }), item({ id: 'c' }), item({ id: 'b' }), item({ id: 'a', kind: 'lateAction' })]
    expect(inOrder(items).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['lateAction a', 'task b', 'task c', 'planToReview b'])
    expect(items[0]?.kind).toBe('planToReview')
  })
  test('says what is alike in several places once, with the places, and goes to the first', () => {
    const quotes = (id: string, place: string, count: number) => item({ kind: 'quotesToRelease', id, place, count, of: count, path: `/${id}` })
    const points = item({ kind: 'pointsWithoutAnswer', id: 'points', place: 'Dorp' })
    const lines = together([quotes('a', 'Dorp', 1), item({ id: 'one' }), points, quotes('b', 'Heide', 2), quotes('c', 'Dorp', 1), item({ id: 'two' })])
    expect(lines.map(({ id, place, alsoIn, count, path }) => [id, place, alsoIn, count, path])).toEqual([
      ['a', 'Dorp', ['Heide'], 4, '/a'],
      ['one', null, undefined, 1, ''],
      ['points', 'Dorp', undefined, 1, ''],
      ['two', null, undefined, 1, ''],
    ])
  })
  test.each([
    [null, false, { when: 'undated' }],
    ['2026-11-22', true, { when: 'overdue', days: 1 }],
    ['2026-11-23', false, { when: 'today' }],
    ['2026-11-26', false, { when: 'ahead', days: 3 }],
  ] as const)('what is due on %s is overdue: %s', (on, overdue, due) => {
    expect(isOverdue({ on }, today)).toBe(overdue)
    expect(dueOf({ on }, today)).toEqual(due)
  })
})

test.each([
  ['2026-11-23T10:59:00Z', 'morning'],
  ['2026-11-23T11:00:00Z', 'afternoon'],
  ['2026-11-23T16:59:00Z', 'afternoon'],
  ['2026-11-23T17:00:00Z', 'evening'],
  ['2026-07-01T10:00:00Z', 'afternoon'],
] as const)('at %s it is %s in Brussels', (at, part) => {
  expect(partOfDay(new Date(at))).toBe(part)
})

test('starting goes step by step, and the list is done when every step is', () => {
  const nothing = { neighbourhoods: false, figures: false, people: false, analysis: false }
  expect(nextStep(nothing)).toBe('neighbourhoods')
  expect(nextStep({ ...nothing, neighbourhoods: true, figures: true })).toBe('people')
  const all = { neighbourhoods: true, figures: true, people: true, analysis: true }
  expect([isDone(all), nextStep(all), isDone({ ...all, figures: false })]).toEqual([true, null, false])
})
