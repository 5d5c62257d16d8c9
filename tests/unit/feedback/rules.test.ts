import { describe, expect, test } from 'vitest'
import { answeredShareOf, feedbackRemovalRefusal } from '#lib/feedback/rules.ts'
import { AnswerPoint } from '#lib/feedback/schema.ts'
import { randomUUID } from 'node:crypto'

describe('what was said and answered is not thrown away', () => {
  test.each([
    [[], null],
    [[{ said: null, answer: null }], null],
    [[{ said: 'Eindelijk', answer: null }], 'holdsWords'],
    [[{ said: null, answer: null }, { said: null, answer: 'We nemen het op.' }], 'holdsAnswer'],
    [[{ said: 'Eindelijk', answer: null }, { said: null, answer: 'We nemen het op.' }], 'holdsAnswer'],
  ])('%j → %s', (points, refusal) => {
    expect(feedbackRemovalRefusal(points)).toBe(refusal)
  })
})

test.each([
  [{ answered: 0, all: 0 }, { answered: 0, all: 0 }, null],
  [{ answered: 0, all: 0 }, { answered: 0, all: 4 }, 0],
  [{ answered: 3, all: 4 }, { answered: 0, all: 0 }, 0.75],
  [{ answered: 3, all: 4 }, { answered: 1, all: 12 }, 0.25],
])('signals %j and findings %j: %j of all input has an answer', (signals, findings, share) => {
  expect(answeredShareOf({ signals, findings }).share).toBe(share)
})

test('an answer holds no telephone number', () => {
  const answer = { neighbourhood: 'het-dorp', momentId: randomUUID(), attentionPointId: randomUUID(), version: '1', said: '' }
  expect(AnswerPoint.safeParse({ ...answer, answer: 'Bel 011 64 21 30' }).success).toBe(false)
  expect(AnswerPoint.safeParse({ ...answer, answer: 'We vragen een extra bus.' }).success).toBe(true)
})
