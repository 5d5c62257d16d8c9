import { expect, test } from 'vitest'
import { icuArguments } from './icu-arguments.ts'

test.each([
  ['Vul dit in.', []],
  ['Schrijf een getal van {min} of meer.', ['min:text']],
  ['{count, plural, one {# teken} other {# tekens van {max}}}', ['count:plural', 'max:text']],
  ['sinds {date, date, long}', ['date:date']],
])('in "%s" it finds %j', (message, found) => {
  expect(icuArguments(message)).toEqual(found)
})

test.each(['{min', 'min}', '{count, plural, one {x}'])('"%s" does not close', (message) => {
  expect(() => icuArguments(message)).toThrow()
})
