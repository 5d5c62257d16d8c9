import 'server-only'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { locale } from '#lib/i18n/texts.ts'
import { translator } from '#lib/i18n/translator.ts'
import { formatsFor } from '#lib/time/formats.ts'
import { isTheme } from './themes.ts'
import { isUnit } from './units.ts'

/** What figures are counted in and are about, in the reader's words. */
export interface UnitWords {
  /** A value with its unit: `1.531 personen`, `€ 24.118`, `1.095.400 m²`; a publisher's own unit stands as it was typed. */
  amount: (value: number, unit: string) => string
  /** A theme in words; one of somebody's own stands as it was typed. */
  theme: (theme: string) => string
}

/** The words for one language; pages ask `unitWords()`. */
export async function unitWordsIn(language: Locale): Promise<UnitWords> {
  const messages = await messagesFor(language, ['figure-words', 'figures.theme'])
  const t = translator(language, messages, 'figure-words')
  const themes = translator(language, messages, 'figures.theme')
  const f = formatsFor(language)
  return {
    amount: (value, unit) =>
      isUnit(unit) ? t(`amount.${unit}`, { value: f.number(value), count: value }) : `${f.number(value)} ${unit}`.trim(),
    theme: (theme) => (isTheme(theme) ? themes(theme) : theme),
  }
}

/** The words in the reader's language. */
export const unitWords = async (): Promise<UnitWords> => unitWordsIn(await locale())
