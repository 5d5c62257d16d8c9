import { cardLanguages, type CardLanguage } from '#lib/cards/rules/languages.ts'

/** Each in its own words: whoever looks for their language knows it by that. */
const languageNames: Record<CardLanguage, string> = { nl: 'Nederlands', en: 'English', fr: 'Français', tr: 'Türkçe', ar: 'العربية', uk: 'Українська' }

export const languageChoices = cardLanguages.map((value) => ({ value, label: languageNames[value] }))
