import { describe, expect, test } from 'vitest'
import { startLadder } from '#lib/referral/rules/ladder.ts'
import { knownToReferrer, mayAskReopen, mayWithdraw, outcomeForReferrer, promisedDay, type OwnStanding } from '#lib/referral/rules/own-card.ts'
import { openStates, outcomes } from '#lib/referral/rules/states.ts'

const then = new Date()
const sent: OwnStanding & { erasedAt: Date | null } = { erasedAt: null, state: 'sent', outcome: null, contactedAt: null, mayWordBack: true, mayTellOutcome: false }

describe('what a referrer knows of a card', () => {
  test.each<[string, Partial<OwnStanding>, string]>([
    ['that is just sent', {}, 'received'],
    ['that was received', { state: 'received' }, 'received'],
    ['after a contact', { state: 'contacted', contactedAt: then }, 'contacted'],
    ['on a waiting list', { state: 'waitingList', contactedAt: then }, 'contacted'],
    ['that was passed on', { state: 'passedOn', contactedAt: then }, 'contacted'],
    ['that is finished', { state: 'closed', outcome: 'helped', contactedAt: then }, 'closed'],
    ['that was withdrawn', { state: 'closed', outcome: 'withdrawn' }, 'withdrawn'],
  ])('%s', (_, change, known) => {
    expect(knownToReferrer({ ...sent, ...change })).toBe(known)
  })

  test('is nothing but that it arrived, where the person did not want more', () => {
    for (const state of [...openStates, 'closed'] as const) {
      for (const outcome of state === 'closed' ? outcomes.filter((one) => one !== 'withdrawn') : [null]) {
        const card = { ...sent, state, outcome, contactedAt: then, mayWordBack: false, mayTellOutcome: true }
        expect(knownToReferrer(card)).toBe('received')
        expect(outcomeForReferrer(card)).toBeNull()
        expect(mayAskReopen(card)).toBe(false)
      }
    }
  })

  test('is how it ended only where the person said so', () => {
    const closed = { ...sent, state: 'closed' as const, outcome: 'notReached' as const }
    expect(outcomeForReferrer(closed)).toBeNull()
    expect(outcomeForReferrer({ ...closed, mayTellOutcome: true })).toBe('notReached')
    expect(outcomeForReferrer({ ...sent, mayTellOutcome: true })).toBeNull()
  })
})

test('a card can be taken back until it is, finished or not, and asked for again once it is known to be done', () => {
  for (const mayWordBack of [true, false]) {
    expect(mayWithdraw({ ...sent, mayWordBack })).toBe(true)
    expect(mayWithdraw({ ...sent, state: 'closed', outcome: 'helped', mayWordBack })).toBe(true)
    expect(mayWithdraw({ ...sent, state: 'closed', outcome: 'withdrawn', mayWordBack })).toBe(false)
  }
  expect(mayAskReopen({ ...sent, state: 'closed', outcome: 'helped' })).toBe(true)
  expect(mayAskReopen({ ...sent, state: 'closed', outcome: 'withdrawn' })).toBe(false)
  const erased = { ...sent, state: 'closed' as const, outcome: 'helped' as const, erasedAt: then }
  expect([mayWithdraw(erased), mayAskReopen(erased)]).toEqual([false, false])
})

test.each([
  ['the first step of the ladder', { mayWordBack: true, sentOn: '2026-11-02', ladderFrom: '2026-11-02' }, '2026-11-09'],
  ['the new first step, when it was taken up again and the referrer may know', { mayWordBack: true, sentOn: '2026-11-02', ladderFrom: '2026-11-23' }, '2026-11-30'],
  ['still the first one, when they may not', { mayWordBack: false, sentOn: '2026-11-02', ladderFrom: '2026-11-23' }, '2026-11-09'],
] as const)('a referrer was promised %s', (_, card, day) => {
  expect(promisedDay(card, startLadder, { weekdays: new Set([1, 2, 3, 4, 5]), closed: new Set() })).toBe(day)
})
