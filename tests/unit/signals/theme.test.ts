import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { mayPutAway, themeActs, themeActsFrom, themeAfter, themeStates, type ThemeState } from '#lib/signals/rules/theme.ts'

describe('a theme', () => {
  it.each([
    ['lookInto', 'noticed', 'lookingInto'],
    ['act', 'noticed', 'acted'],
    ['act', 'lookingInto', 'acted'],
    ['answer', 'noticed', 'answered'],
    ['answer', 'lookingInto', 'answered'],
    ['answer', 'acted', 'answered'],
    ['answer', 'answered', 'answered'],
    ['takeUpAgain', 'answered', 'lookingInto'],
    ['takeUpAgain', 'acted', 'lookingInto'],
  ] as const)('%s brings it from %s to %s', (act, from, to) => {
    expect(themeAfter(act, from, 'We vragen een latere bus.')).toEqual({ to })
  })

  it.each([
    ['lookInto', 'lookingInto'],
    ['lookInto', 'acted'],
    ['lookInto', 'answered'],
    ['act', 'acted'],
    ['act', 'answered'],
    ['takeUpAgain', 'noticed'],
    ['takeUpAgain', 'lookingInto'],
  ] as const)('%s does nothing to one that is %s', (act, from) => {
    expect(themeAfter(act, from, 'x')).toEqual({ refusal: 'themeNotNow' })
  })

  test('is never answered without an answer, and never anywhere undeclared, whatever is tried', () => {
    const tried = fc.array(fc.record({ act: fc.constantFrom(...themeActs), answer: fc.constantFrom(null, '', 'We doen dit.') }), { maxLength: 40 })
    fc.assert(fc.property(tried, (steps) => {
      let state: ThemeState = 'noticed'
      let answered = false
      for (const { act, answer } of steps) {
        const offered = themeActsFrom(state).includes(act)
        const next = themeAfter(act, state, answer)
        expect('to' in next || next.refusal === 'answerAsked').toBe(offered)
        if (!('to' in next)) continue
        state = next.to
        if (act === 'answer') answered = Boolean(answer)
        expect(themeStates).toContain(state)
        if (state === 'answered') expect(answered).toBe(true)
      }
    }))
  })

  it.each([
    ['answered', 3, true], ['answered', 0, true], ['noticed', 0, true], ['noticed', 1, false], ['acted', 2, false],
  ] as const)('that is %s with %i signals may be put away: %s', (state, signals, may) => {
    expect(mayPutAway({ state, signals })).toBe(may)
  })
})
