import { describe, expect, it } from 'vitest'
import { cardNumberIn, holdsWords, wordsOf } from '#lib/search/rules.ts'

describe('the words of a question', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['   ', []],
    ['Overpelt', ['overpelt']],
    ['  Café  Zoë ', ['cafe', 'zoe']],
    ['buurt Buurt buurt', ['buurt']],
    ['een twee drie vier vijf zes zeven', ['een', 'twee', 'drie', 'vier', 'vijf', 'zes']],
  ])('%j', (question, words) => {
    expect(wordsOf(question)).toEqual(words)
  })
})

describe('a title holds the words', () => {
  it.each<[string, string, boolean]>([
    ['Samen tafelen in het Café', 'cafe tafel', true],
    ['Samen tafelen', 'tafel bus', false],
    ['Samen tafelen', '', false],
    ['100 % mee', '%', true],
    ['Honderd mee', '%', false],
  ])('%j %j', (title, question, holds) => {
    expect(holdsWords(title, wordsOf(question))).toBe(holds)
  })
})

describe('the number of a card', () => {
  it.each<[string, number | null]>([
    ['12', 12], [' 12 ', 12], ['#12', 12], ['# 12', 12], ['Kaart 12', 12], ['doorverwijskaart 12', 12], ['kaart nr. 12', 12], ['nummer 12', 12], ['card no. 12', 12],
    ['', null], ['0', null], ['12a', null], ['12 13', null], ['kaart', null], ['0478123456', null], ['1234567890', null], ['bus 12', null],
  ])('%j', (question, number) => {
    expect(cardNumberIn(question)).toBe(number)
  })
})
