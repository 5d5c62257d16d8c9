import type { CardLanguage } from './languages.ts'
import { arabic } from './printed/ar.ts'
import { dutch } from './printed/nl.ts'
import { english } from './printed/en.ts'
import { french } from './printed/fr.ts'
import { turkish } from './printed/tr.ts'
import { ukrainian } from './printed/uk.ts'
import type { PrintedWords } from './printed/words.ts'

const words: Record<CardLanguage, PrintedWords> = { nl: dutch, en: english, fr: french, tr: turkish, ar: arabic, uk: ukrainian }

/** What stands on every printed card of a language. */
export const printedWords = (language: CardLanguage): PrintedWords => words[language]
