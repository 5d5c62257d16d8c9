import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locales } from '#lib/i18n/locales.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'
import { icuArguments } from './icu-arguments.ts'
import { stadhuistaal } from './stadhuistaal.ts'

const folder = new URL('../../../lib/i18n/messages/', import.meta.url)
const namespaces = (locale: Locale) =>
  readdirSync(new URL(locale, folder))
    .filter((file) => file.endsWith('.json'))
    .sort()

function flat(tree: MessageTree, path = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[here, value] as [string, string]] : flat(value, here)
  })
}

const read = (locale: Locale, file: string) =>
  new Map(flat(JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), 'utf8')) as MessageTree))

const all = (locale: Locale) =>
  namespaces(locale).flatMap((file) =>
    [...read(locale, file)].map(([key, message]) => ({ key: `${file} ${key}`, message })),
  )

test('both languages have the same namespaces, each in the list that types the keys', () => {
  expect(namespaces('en')).toEqual(namespaces('nl'))
  const list = readFileSync(new URL('../namespaces.ts', folder), 'utf8')
  for (const file of namespaces('nl'))
    expect(list, `${file} is not in lib/i18n/namespaces.ts`).toContain(`./messages/nl/${file}`)
})

describe.each(namespaces('nl'))('%s', (file) => {
  const [nl, en] = [read('nl', file), read('en', file)]

  test('says the same things in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort())
  })

  test('mentions the same arguments in both languages', () => {
    const differing = [...nl].filter(
      ([key, message]) => String(icuArguments(message)) !== String(icuArguments(en.get(key) ?? '')),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('leaves no sentence empty', () => {
    expect([...nl, ...en].filter(([, message]) => message.trim() === '')).toEqual([])
  })
})

/** Sentences end at a full stop, a question or exclamation mark, or a colon before a new sentence. */
const sentences = (message: string) => message.split(/(?<=[.!?:])\s+/).filter(Boolean)
const words = (sentence: string) =>
  sentence
    .replace(/\{[^{}]*\}/g, 'x')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length

test.each(locales)('at least 95 in 100 sentences in %s have twenty words or fewer', (locale) => {
  const counted = all(locale).flatMap(({ key, message }) =>
    sentences(message).map((sentence) => ({ key, sentence, length: words(sentence) })),
  )
  const long = counted.filter(({ length }) => length > 20)
  expect(long.length / counted.length, long.map(({ key }) => key).join(', ')).toBeLessThanOrEqual(0.05)
})

test('no Dutch message speaks the language of the town hall', () => {
  const found = all('nl').flatMap(({ key, message }) =>
    Object.keys(stadhuistaal)
      .filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(message))
      .map((word) => `${key}: ${word}`),
  )
  expect(found).toEqual([])
})
