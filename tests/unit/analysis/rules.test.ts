import { describe, expect, test } from 'vitest'
import { fitsAxis } from '#lib/analysis/rules/characteristic.ts'
import { moved } from '#lib/analysis/rules/order.ts'
import { mayRemoveQuote, maySeeQuote, releaseRefusal } from '#lib/analysis/rules/quote.ts'
import { mayRemoveVoice, removalRefusal } from '#lib/analysis/rules/removal.ts'

const fresh = { writtenById: 'writer', releasedById: null }
const released = { writtenById: 'writer', releasedById: 'second' }
const writer = { userId: 'writer', secondReader: true, coordinator: false }
const colleague = { userId: 'colleague', secondReader: true, coordinator: false }
const withoutPersons = { userId: 'driver', secondReader: false, coordinator: true }
const coordinator = { userId: 'boss', secondReader: true, coordinator: true }

describe('a quote needs a second reader', () => {
  test.each([
    ['the writer', fresh, writer, true, 'ownQuote', true],
    ['a colleague', fresh, colleague, true, null, false],
    ['a coordinator', fresh, coordinator, true, null, true],
    ['a coordinator without persons', fresh, withoutPersons, false, 'notSecondReader', false],
    ['the writer of a released one', released, writer, true, 'alreadyReleased', true],
    ['a colleague of a released one', released, colleague, true, 'alreadyReleased', false],
    ['a coordinator without persons of a released one', released, withoutPersons, true, 'alreadyReleased', true],
  ] as const)('%s', (_who, quote, reader, sees, refusal, removes) => {
    expect(maySeeQuote(quote, reader)).toBe(sees)
    expect(releaseRefusal(quote, reader)).toBe(refusal)
    expect(mayRemoveQuote(quote, reader)).toBe(removes)
  })
})

describe('something stays while something rests on it', () => {
  test.each([
    [{}, null],
    [{ attentionPoints: 0, findings: 0, feedback: 0, objectives: 0 }, null],
    [{ attentionPoints: 1 }, 'carriesAttentionPoint'],
    [{ findings: 2 }, 'carriesFinding'],
    [{ feedback: 1 }, 'wasFedBack'],
    [{ objectives: 1 }, 'carriesObjective'],
    [{ feedback: 3, objectives: 1 }, 'carriesObjective'],
  ])('%j → %s', (resting, refusal) => {
    expect(removalRefusal(resting)).toBe(refusal)
  })

  test('the last voice of an attention point stays', () => {
    expect([1, 2, 9].map(mayRemoveVoice)).toEqual([false, true, true])
  })
})

describe('priority moves one place at a time', () => {
  test.each([
    ['b', 'up', ['b', 'a', 'c']],
    ['b', 'down', ['a', 'c', 'b']],
    ['a', 'up', ['a', 'b', 'c']],
    ['c', 'down', ['a', 'b', 'c']],
    ['stranger', 'up', ['a', 'b', 'c']],
    ['stranger', 'down', ['a', 'b', 'c']],
  ] as const)('%s %s', (id, direction, order) => {
    expect(moved(['a', 'b', 'c'], id, direction)).toEqual(order)
  })
})

describe('a characteristic belongs to the goal of the axis', () => {
  test.each([
    ['knowWhereToGo', 'lessHoles', true],
    ['knowWhereToGo', 'moreNet', false],
    ['neighboursHelpEachOther', 'moreNet', true],
    ['neighboursHelpEachOther', 'lessHoles', false],
    ['knowWhereToGo', 'both', true],
    ['neighboursHelpEachOther', 'both', true],
  ] as const)('%s on %s: %s', (characteristic, axis, fits) => {
    expect(fitsAxis(characteristic, axis)).toBe(fits)
  })
})
