import { isCardLanguage, type CardLanguage } from '#lib/cards/rules/languages.ts'

/** Each in its own words, as whoever speaks it writes it. */
const names: Record<CardLanguage, string> = { nl: 'Nederlands', en: 'English', fr: 'Français', tr: 'Türkçe', ar: 'العربية', uk: 'Українська' }

export const languageName = (language: string): string => (isCardLanguage(language) ? names[language] : language)
