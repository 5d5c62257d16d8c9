import { expect, it } from 'vitest'
import { whyNotCall, whyNotClose, type CallbackOutcome, type CallbackState } from '#lib/signals/rules/callback.ts'

it.each<[CallbackOutcome, CallbackState, number, ReturnType<typeof whyNotClose>]>([
  ['advice', 'waiting', 0, 'callFirst'],
  ['advice', 'waiting', 3, 'callFirst'],
  ['advice', 'called', 0, null],
  ['card', 'waiting', 0, null],
  ['card', 'called', 1, null],
  ['notReached', 'waiting', 0, 'tryFirst'],
  ['notReached', 'waiting', 1, null],
  ['notReached', 'called', 0, 'tryFirst'],
  ['withdrawn', 'waiting', 0, null],
  ['withdrawn', 'called', 2, null],
  ['advice', 'closed', 1, 'notNow'],
  ['card', 'closed', 1, 'notNow'],
  ['notReached', 'closed', 1, 'notNow'],
  ['withdrawn', 'closed', 1, 'notNow'],
])('a call back ends as %s when it is %s after %i attempts: %s', (outcome, state, attempts, why) => {
  expect(whyNotClose(outcome, { state, attempts })).toBe(why)
})

it('a call back that is over is not called any more', () => {
  expect(whyNotCall({ state: 'waiting', attempts: 0 })).toBeNull()
  expect(whyNotCall({ state: 'called', attempts: 0 })).toBeNull()
  expect(whyNotCall({ state: 'closed', attempts: 0 })).toBe('notNow')
})
