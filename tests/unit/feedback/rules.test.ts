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
  [0, 0, null],
  [0, 4, 0],
  [3, 4, 0.75],
])('%i answered of %i', (answered, all, share) => {
  expect(answeredShareOf(answered, all).share).toBe(share)
})

test('an answer holds no telephone number', () => {
  const answer = { neighbourhood: 'het-dorp', momentId: randomUUID(), attentionPointId: randomUUID(), version: '1', said: '' }
  expect(AnswerPoint.safeParse({ ...answer, answer: 'Bel 011 64 21 30' }).success).toBe(false)
  expect(AnswerPoint.safeParse({ ...answer, answer: 'We vragen een extra bus.' }).success).toBe(true)
})
