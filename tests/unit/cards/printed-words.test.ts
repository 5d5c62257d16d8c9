import { describe, expect, it } from 'vitest'
import { cardLanguages, directionOf, isCardLanguage } from '#lib/cards/rules/languages.ts'
import { printedWords } from '#lib/cards/rules/printed-words.ts'
import { qrPath } from '#lib/cards/qr-path.ts'

/** Every sentence of a language, whoever it names. */
function sentences(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String((value as (...given: unknown[]) => unknown)('Mieke', 'Pelt'))]
    return sentences(value as object)
  })
}

describe('the words on paper', () => {
  it.each(cardLanguages.map((language) => [language]))('are all there in %s', (language) => {
    const said = sentences(printedWords(language))
    expect(said).toHaveLength(sentences(printedWords('nl')).length)
    expect(said.every((sentence) => sentence.trim() !== '')).toBe(true)
  })

  it('are in another language than Dutch, apart from words that are the same', () => {
    const dutch = sentences(printedWords('nl'))
    for (const language of cardLanguages.filter((one) => one !== 'nl')) {
      const same = sentences(printedWords(language)).filter((sentence, at) => sentence === dutch[at])
      expect(same.length, `${language}: ${same.join(', ')}`).toBeLessThanOrEqual(3)
    }
  })

  it('run from right to left in Arabic alone', () => {
    expect(cardLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
    expect(isCardLanguage('de')).toBe(false)
  })
})

describe('a QR code', () => {
  it('is drawn once per dark strip, within its square', () => {
    const { size, path } = qrPath('https://baken.example/q/4KXR9TQM7HWC')
    const strips = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, column, row, width, back]) => ({ column: Number(column), row: Number(row), width: Number(width), back: Number(back) }))
    expect(strips.length).toBeGreaterThan(100)
    expect(strips.map(({ column, row, width }) => `M${column} ${row}h${width}v1h-${width}z`).join('')).toBe(path)
    for (const { column, row, width, back } of strips) {
      expect(back).toBe(width)
      expect(column + width).toBeLessThanOrEqual(size)
      expect(row).toBeLessThan(size)
    }
    // The three corners by which a reader finds it.
    expect(path.startsWith('M0 0h7')).toBe(true)
  })
})
