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
  /** The unit alone, for the head of a column or the foot of a chart: `huishoudens`. */
  unit: (unit: string) => string
  /** A theme in words; one of somebody's own stands as it was typed. */
  theme: (theme: string) => string
}

/** The words for one language; pages ask `unitWords()`. */
export async function unitWordsIn(language: Locale): Promise<UnitWords> {
  const t = translator(language, await messagesFor(language, ['figure-words']), 'figure-words')
  const f = formatsFor(language)
  return {
    amount: (value, unit) =>
      isUnit(unit) ? t(`amount.${unit}`, { value: f.number(value), count: value }) : `${f.number(value)} ${unit}`.trim(),
    unit: (unit) => (isUnit(unit) ? t(`name.${unit}`) : unit),
    theme: (theme) => (isTheme(theme) ? t(`theme.${theme}`) : theme),
  }
}

/** The words in the reader's language. */
export const unitWords = async (): Promise<UnitWords> => unitWordsIn(await locale())
