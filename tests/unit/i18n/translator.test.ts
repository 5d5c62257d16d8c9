import { describe, expect, test } from 'vitest'
import { chooseLocale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { sentence, translator } from '#lib/i18n/translator.ts'

describe('the language of a reader', () => {
  test.each([
    ['en', 'nl', 'en'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'fr-BE,fr;q=0.9,nl;q=0.8,en;q=0.7', 'nl'],
    [undefined, 'fr', 'nl'],
    [undefined, null, 'nl'],
    ['de', 'en', 'en'],
  ])('with cookie %s and a browser that asks %s it is %s', (cookie, asked, locale) => {
    expect(chooseLocale(cookie, asked)).toBe(locale)
  })
})

describe('sentences', () => {
  test('come from the branch that was asked for', async () => {
    const t = translator('nl', await messagesFor('nl', ['forms.stale']), 'forms.stale')
    expect(t('take')).toBe('Dit overnemen')
  })

  test('carry only the branches that were asked for', async () => {
    const tree = await messagesFor('nl', ['forms.stale', 'forms.draft'])
    expect(Object.keys(tree['forms'] ?? {}).sort()).toEqual(['draft', 'stale'])
  })

  test('count the way the language counts', async () => {
    const nl = await messagesFor('nl', ['forms'])
    expect(sentence('nl', nl, { key: 'forms.summary', values: { count: 1 } })).toBe('Eén veld vraagt nog aandacht')
    expect(sentence('nl', nl, { key: 'forms.summary', values: { count: 3 } })).toBe('3 velden vragen nog aandacht')
  })

  test('are said again from memory only with the very same counts', async () => {
    const t = translator('nl', await messagesFor('nl', ['forms']), 'forms')
    const one = 'Eén veld vraagt nog aandacht'
    expect([t('summary', { count: 1 }), t('summary', { count: 3 }), t('summary', { count: 1 })]).toEqual([one, '3 velden vragen nog aandacht', one])
  })

  test('that do not exist throw, so that nobody reads a bare key', async () => {
    const messages = await messagesFor('en', ['errors'])
    expect(() => sentence('en', messages, { key: 'errors.nowhere' })).toThrow()
    await expect(messagesFor('nl', ['forms.nowhere'])).rejects.toThrow('forms.nowhere')
  })
})
