import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actionStates,
  daysLate,
  isLate,
  isOpen,
  lacks,
  moves,
  movesFrom,
  refusesAdoption,
  refusesMove,
  shareReached,
  showsToPartner,
  type ActionState,
  type MoveRight,
} from '#lib/plan/rules.ts'
import type { Day } from '#lib/time/today.ts'

const everyRight: MoveRight[] = ['decide', 'steer', 'report']
const full = { blocks: 1, partners: 1 }
const given = { rights: everyRight, reason: 'zaal verkocht', substance: full }

describe('the states of an action', () => {
  test.each<[ActionState, ActionState[]]>([
    ['idea', ['agreed', 'stopped']],
    ['agreed', ['running', 'idea', 'stopped']],
    ['running', ['done', 'agreed', 'stopped']],
    ['done', ['running']],
    ['stopped', ['idea', 'agreed']],
  ])('from %s an action goes to %j and nowhere else', (from, reachable) => {
    const allowed = actionStates.filter((to) => refusesMove(from, to, given) === null)
    expect(new Set(allowed)).toEqual(new Set(reachable))
    for (const to of actionStates.filter((state) => !reachable.includes(state)))
      expect(refusesMove(from, to, given)).toBe('noSuchMove')
  })

  test.each<[string, MoveRight[], ActionState, ActionState[]]>([
    ['a partner', ['report'], 'idea', []],
    ['a partner', ['report'], 'agreed', ['running']],
    ['a partner', ['report'], 'running', ['done']],
    ['a partner', ['report'], 'done', ['running']],
    ['a partner', ['report'], 'stopped', []],
    ['a field worker', ['steer', 'report'], 'idea', []],
    ['a field worker', ['steer', 'report'], 'agreed', ['running', 'stopped']],
    ['a field worker', ['steer', 'report'], 'running', ['done', 'agreed', 'stopped']],
    ['a field worker', ['steer', 'report'], 'stopped', []],
    ['a reader', [], 'running', []],
  ])('%s with %j moves something that is %s to %j', (_who, rights, from, to) => {
    expect(movesFrom(from, rights).map((move) => move.to)).toEqual(to)
  })

  test.each([
    ['a move that is somebody else’s', 'idea', 'agreed', { ...given, rights: ['report'] }, 'notYoursToMove'],
    ['stopping without a reason', 'running', 'stopped', { ...given, reason: null }, 'reasonAsked'],
    [
      'agreeing without a building block',
      'idea',
      'agreed',
      { ...given, substance: { blocks: 0, partners: 1 } },
      'blocksAtAgreed',
    ],
    [
      'agreeing without a partner',
      'idea',
      'agreed',
      { ...given, substance: { blocks: 1, partners: 0 } },
      'partnersAtAgreed',
    ],
    [
      'stopping an idea that has nothing yet',
      'idea',
      'stopped',
      { ...given, substance: { blocks: 0, partners: 0 } },
      null,
    ],
    [
      'reopening as an idea that has nothing yet',
      'stopped',
      'idea',
      { ...given, substance: { blocks: 0, partners: 0 } },
      null,
    ],
  ] as const)('%s is answered as it should be', (_what, from, to, how, answer) => {
    expect(refusesMove(from, to, how)).toBe(answer)
  })

  test('whatever the order of the moves, an action that goes on has its blocks and partners, and every stop its reason', () => {
    const step = fc.record({
      to: fc.constantFrom(...actionStates),
      rights: fc.subarray(everyRight),
      reason: fc.option(fc.constant('geen vrijwilligers'), { nil: null }),
      substance: fc.record({ blocks: fc.nat(2), partners: fc.nat(2) }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state: ActionState = 'idea'
        for (const { to, ...how } of steps) {
          const refusal = refusesMove(state, to, how)
          const offered = movesFrom(state, how.rights).some((move) => move.to === to)
          if (refusal === null) {
            expect(offered).toBe(true)
            expect(lacks(to, how.substance)).toBeNull()
            if (to === 'stopped') expect(how.reason).not.toBeNull()
            state = to
          } else if (!offered) expect(['noSuchMove', 'notYoursToMove']).toContain(refusal)
        }
      }),
    )
  })

  test('every state can be left again, and from every state an action can come to be done', () => {
    const comesToDone = (from: ActionState, seen: ActionState[] = []): boolean =>
      from === 'done' ||
      moves.some((move) => move.from === from && !seen.includes(move.to) && comesToDone(move.to, [...seen, from]))
    for (const state of actionStates)
      expect([state, comesToDone(state), movesFrom(state, everyRight).length > 0]).toEqual([state, true, true])
  })

  test('no move is declared twice', () => {
    expect(new Set(moves.map(({ from, to }) => `${from} ${to}`)).size).toBe(moves.length)
  })

  test('a partner meets an action from agreed on', () => {
    expect(actionStates.filter(showsToPartner)).toEqual(['agreed', 'running', 'done', 'stopped'])
  })
})

describe('an action that is late', () => {
  const today: Day = '2026-11-23'
  test.each<[string, ActionState, Day | null, number]>([
    ['without an end date never', 'running', null, 0],
    ['not on the last day itself', 'running', '2026-11-23', 0],
    ['from the day after', 'running', '2026-11-22', 1],
    ['over the change to winter time by whole days', 'agreed', '2026-10-24', 30],
    ['as an idea too', 'idea', '2026-11-21', 2],
    ['not once it is done', 'done', '2026-01-01', 0],
    ['not once it is stopped', 'stopped', '2026-01-01', 0],
  ])('%s', (_when, state, endOn, days) => {
    expect(daysLate({ state, endOn }, today)).toBe(days)
    expect(isLate({ state, endOn }, today)).toBe(days > 0)
  })

  test('only what is done or stopped asks for no more work', () => {
    expect(actionStates.filter((state) => !isOpen(state))).toEqual(['done', 'stopped'])
  })
})

test.each<[number | null, number | null, number | null]>([
  [null, 3, null],
  [0, 3, null],
  [100, null, 0],
  [100, 42, 0.42],
  [100, 130, 1],
])('of a target of %s with %s reached the share is %s', (target, reached, share) => {
  expect(shareReached(target, reached)).toBe(share)
})

describe('adopting a plan', () => {
  const today: Day = '2026-11-23'
  const second = {
    previousNumber: 1,
    previousAdoptedOn: '2026-03-14',
    seenNumber: 1,
    actions: 3,
    adoptedOn: '2026-11-20',
    changeReason: 'nieuwe school',
  } as const
  test.each([
    ['a second version with its reason', {}, null],
    ['a second version without a reason', { changeReason: null }, 'changeReasonAsked'],
    [
      'a first version without a reason',
      { previousNumber: 0, seenNumber: 0, previousAdoptedOn: null, changeReason: null },
      null,
    ],
    ['a plan in which nothing is agreed', { actions: 0 }, 'nothingAgreed'],
    ['an adoption of tomorrow', { adoptedOn: '2026-11-24' }, 'adoptedInFuture'],
    ['an adoption of today', { adoptedOn: '2026-11-23' }, null],
    ['an adoption before the previous one', { adoptedOn: '2026-03-13' }, 'adoptedBeforePrevious'],
    ['a form that was filled before somebody else adopted', { seenNumber: 0 }, 'adoptedMeanwhile'],
  ] as const)('%s', (_what, change, answer) => {
    expect(refusesAdoption({ ...second, ...change }, today)).toBe(answer)
  })
})
