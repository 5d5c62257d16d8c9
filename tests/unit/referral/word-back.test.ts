import { describe, expect, test } from 'vitest'
import { wordOwedAfter } from '#lib/referral/rules/word-back.ts'

describe('which sentence a referrer still has to hear', () => {
  test.each<[string, string[], string | null]>([
    ['nothing of a card that was only received', ['sent', 'accepted'], null],
    ['that there was contact', ['sent', 'contacted', 'worked'], 'contacted'],
    ['nothing once that was said', ['sent', 'contacted', 'wordBack'], null],
    ['that it is finished, also when the contact was told', ['sent', 'contacted', 'wordBack', 'closed', 'personTold'], 'closed'],
    ['only the last of the two, when neither was said', ['sent', 'contacted', 'closed'], 'closed'],
    ['nothing once both were said', ['sent', 'contacted', 'wordBack', 'closed', 'wordBack'], null],
    ['nothing of an end that is none any more', ['sent', 'contacted', 'closed', 'reopened'], null],
    ['the contact after it was taken up again', ['sent', 'closed', 'reopened', 'contacted'], 'contacted'],
    ['nothing after the person stopped it', ['sent', 'contacted', 'wordBackStopped'], null],
    ['nothing of a card that was withdrawn', ['sent', 'contacted', 'withdrawn'], null],
  ])('%s', (_, kinds, owed) => {
    expect(wordOwedAfter(kinds.map((kind) => ({ kind })))).toBe(owed)
  })
})
