import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startLadder } from '#lib/referral/rules/ladder.ts'
import { acts, actsFrom, parties, transitions, type Closing, type Party } from '#lib/referral/rules/machine.ts'
import { isSound, moved, sentCard, type Card, type Clock, type Move } from '#lib/referral/rules/moves.ts'
import { outcomes, states, type Outcome } from '#lib/referral/rules/states.ts'
import { addDays, type Day } from '#lib/time/today.ts'

const calendar = { weekdays: new Set([1, 2, 3, 4]), closed: new Set<Day>(['2026-12-24', '2026-12-28', '2026-12-29']) }
const clockOn = (today: Day): Clock => ({ today, ladder: startLadder, calendar })

const endings = outcomes.filter((outcome): outcome is Exclude<Outcome, 'withdrawn'> => outcome !== 'withdrawn')
const holder = fc.constantFrom('ann', 'bart', 'chris')
const closing = fc.record({
  contacted: fc.boolean(), attempts: fc.nat(2), receiver: fc.option(fc.constant('CAW')), missing: fc.option(fc.constant('een poetshulp')),
})
const anyMove = fc.oneof(
  fc.record({ act: fc.constantFrom('accept' as const, 'reopen' as const, 'reassign' as const, 'inherit' as const), holderId: holder }),
  fc.record({ act: fc.constantFrom('contact' as const, 'work' as const, 'takeBack' as const, 'withdraw' as const) }),
  fc.record({ act: fc.constantFrom('passOn' as const, 'lookAgain' as const), lookAhead: fc.integer({ min: -5, max: 200 }) }),
  fc.record({ act: fc.constant('wait' as const), lookAhead: fc.integer({ min: -5, max: 200 }) }),
  fc.record({ act: fc.constant('close' as const), outcome: fc.constantFrom(...endings), closing }),
)
const step = fc.record({ move: anyMove, by: fc.uniqueArray(fc.constantFrom<Party>(...parties), { minLength: 1 }), daysLater: fc.nat(30) })

const withDays = (move: typeof anyMove extends fc.Arbitrary<infer Value> ? Value : never, today: Day): Move => {
  if (!('lookAhead' in move)) return move
  const lookAgainOn = addDays(today, move.lookAhead)
  return move.act === 'wait' ? { act: 'wait', since: today, lookAgainOn } : { act: move.act, lookAgainOn }
}

describe('whatever anybody does with a card', () => {
  it('it stays in a declared state, and open it has one holder and one day: 10,000 random courses', () => {
    const seen = new Set<string>()
    let made = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        let today: Day = '2026-11-02'
        let card: Card = sentCard('ann', clockOn(today))
        for (const { move, by, daysLater } of steps) {
          today = addDays(today, daysLater)
          const before = card
          const answer = moved(card, withDays(move, today), by, clockOn(today))
          if ('refusal' in answer) continue
          made++
          card = answer.card
          seen.add(card.state)
          expect(states).toContain(card.state)
          expect(isSound(card), JSON.stringify({ before, move, card })).toBe(true)
          if (card.dueOn && move.act !== 'accept' && move.act !== 'reassign') expect(card.dueOn > today).toBe(true)
          expect(transitions.some((one) => one.act === move.act && one.from.includes(before.state) && one.by.some((party) => by.includes(party)))).toBe(true)
        }
      }),
      { numRuns: 10_000 },
    )
    // A test that never moves anything would prove nothing.
    expect([...seen].sort()).toEqual(['closed', 'contacted', 'inProgress', 'passedOn', 'received', 'sent', 'waitingList'])
    expect(made).toBeGreaterThan(10_000)
  }, 60_000)

  it('declares one transition for every act', () => {
    expect(transitions.map(({ act }) => act).sort()).toEqual([...acts].sort())
  })
})

describe('the course of a card', () => {
  const on = (day: Day) => clockOn(day)
  const after = (card: Card, move: Move, day: Day, by: Party[] = ['holder']): Card => {
    const answer = moved(card, move, by, on(day))
    if ('refusal' in answer) throw new Error(answer.refusal)
    return answer.card
  }
  // Monday 2 November; Wednesday the 11th is a holiday, and on Fridays nobody is there.
  const sent = sentCard('ann', on('2026-11-02'))

  it('counts only days on which somebody is there', () => {
    expect(sent.dueOn).toBe('2026-11-10')
    expect(sentCard('ann', on('2026-11-05')).dueOn).toBe('2026-11-17')
  })

  it('notes whether contact came in time, and after how many days', () => {
    const inTime = after(sent, { act: 'contact' }, '2026-11-10')
    expect(inTime).toMatchObject({ state: 'contacted', contactedInTime: true, receivedInTime: true, daysToContact: 5, rung: 1 })
    const late = after(after(sent, { act: 'accept', holderId: 'bart' }, '2026-11-03'), { act: 'contact' }, '2026-11-12')
    expect(late).toMatchObject({ holderId: 'bart', receivedInTime: true, contactedInTime: false, daysToContact: 6 })
  })

  it('is held by us while somebody else works on it, and is looked at again on the day that was said', () => {
    const passedOn = after(after(sent, { act: 'contact' }, '2026-11-03'), { act: 'passOn', lookAgainOn: '2026-11-27' }, '2026-11-04')
    expect(passedOn).toMatchObject({ state: 'passedOn', holderId: 'ann', dueOn: '2026-11-30' })
    expect(after(passedOn, { act: 'takeBack' }, '2026-11-30')).toMatchObject({ state: 'inProgress', waitingSince: null })
  })

  it('begins its ladder anew when it is taken up again, and keeps what was measured', () => {
    const closed = after(after(sent, { act: 'contact' }, '2026-11-03'), { act: 'close', outcome: 'helped', closing: { contacted: true, attempts: 0, receiver: null, missing: null } }, '2026-11-09')
    const again = after(closed, { act: 'reopen', holderId: 'chris' }, '2026-12-01', ['coordinator'])
    expect(again).toMatchObject({ state: 'received', holderId: 'chris', reopened: 1, outcome: null, ladderFrom: '2026-12-01', daysToContact: 1 })
  })

  it('is not taken up again without an agreement', () => {
    const withdrawn = after(sent, { act: 'withdraw' }, '2026-11-03', ['maker'])
    expect(moved(withdrawn, { act: 'reopen', holderId: 'ann' }, ['holder'], on('2026-11-04'))).toEqual({ refusal: 'newAgreementAsked' })
  })

  it('is withdrawn also when it is finished, once, and by whoever made it', () => {
    const closed = after(after(sent, { act: 'contact' }, '2026-11-03'), { act: 'close', outcome: 'helped', closing: { contacted: true, attempts: 0, receiver: null, missing: null } }, '2026-11-09')
    const withdrawn = after(closed, { act: 'withdraw' }, '2026-11-16', ['maker'])
    expect(withdrawn).toMatchObject({ state: 'closed', outcome: 'withdrawn', dueOn: null, daysToContact: 1 })
    expect(moved(withdrawn, { act: 'withdraw' }, ['holder'], on('2026-11-17'))).toEqual({ refusal: 'notNow' })
    expect(actsFrom(withdrawn, ['maker', 'holder', 'coordinator'])).toEqual([])
  })

  it('goes along with who leaves when it is finished, and stays finished', () => {
    const closed = after(sent, { act: 'close', outcome: 'movedOrDeceased', closing: { contacted: false, attempts: 0, receiver: null, missing: null } }, '2026-11-09')
    expect(after(closed, { act: 'inherit', holderId: 'bart' }, '2026-11-10', ['house'])).toEqual({ ...closed, holderId: 'bart' })
    expect(moved(closed, { act: 'reassign', holderId: 'bart' }, ['holder'], on('2026-11-10'))).toEqual({ refusal: 'notNow' })
  })

  it('that still waits elsewhere gets another day to look again', () => {
    const waiting = after(after(sent, { act: 'contact' }, '2026-11-03'), { act: 'wait', since: '2026-11-03', lookAgainOn: '2026-11-16' }, '2026-11-03')
    expect(after(waiting, { act: 'lookAgain', lookAgainOn: '2026-11-30' }, '2026-11-16')).toMatchObject({ state: 'waitingList', waitingSince: '2026-11-03', dueOn: '2026-11-30' })
  })

  const card: Closing = { contacted: false, attempts: 0, receiver: null, missing: null }
  it.each<[Exclude<Outcome, 'withdrawn'>, Partial<Closing>, string | null]>([
    ['helped', {}, 'contactFirst'], ['helped', { contacted: true }, null],
    ['notReached', {}, 'tryFirst'], ['notReached', { attempts: 1 }, null],
    ['notForUs', {}, 'receiverAsked'], ['notForUs', { receiver: 'CAW' }, null],
    ['noHelpExists', { contacted: true }, 'missingAsked'], ['noHelpExists', { contacted: true, missing: 'vervoer' }, null],
    ['movedOrDeceased', {}, null], ['declined', {}, 'contactFirst'],
  ])('ends as %s with %j: %s', (outcome, facts, refusal) => {
    const answer = moved(sent, { act: 'close', outcome, closing: { ...card, ...facts } }, ['holder'], on('2026-11-04'))
    expect('refusal' in answer ? answer.refusal : null).toBe(refusal)
  })
})
