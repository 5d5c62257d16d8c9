/** The languages a card can be printed in; Dutch is the card itself, the others are its texts. */
export const cardLanguages = ['nl', 'en', 'fr', 'tr', 'ar', 'uk'] as const
export type CardLanguage = (typeof cardLanguages)[number]

/** The languages beside the card's own. */
export const otherLanguages = ['en', 'fr', 'tr', 'ar', 'uk'] as const
export type OtherLanguage = (typeof otherLanguages)[number]

export const isCardLanguage = (text: string): text is CardLanguage => cardLanguages.some((language) => language === text)

/** Which way a language runs over the paper. */
export const directionOf = (language: CardLanguage): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr')

/** A municipality's own name for its service, as Dutch says it: in another language it goes without its Dutch article. */
export const nameIn = (language: CardLanguage, name: string): string => (language === 'nl' ? name : name.replace(/^(het|de|’t|'t)\s+/i, ''))

/** A name or label that keeps its own direction within a sentence (Unicode: first strong isolate). */
export const isolated = (text: string): string => `\u2068${text}\u2069`
