/** The languages of Baken: Dutch first, English beside it, both complete. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: string | undefined): value is Locale => locales.some((locale) => locale === value)

/** What `Intl` is asked for: Belgian dates and numbers in both languages, so `1.234,5` and a week from Monday. */
export const intlLocale: Record<Locale, string> = { nl: 'nl-BE', en: 'en-BE' }

export const timeZone = 'Europe/Brussels'

/** The reader's own choice (cookie), else what the browser asks for, else Dutch. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie
  return preferences(acceptLanguage ?? '').find(isLocale) ?? 'nl'
}

/** `en-GB;q=0.8,nl` → `['nl', 'en']`: languages without their region, most wanted first. */
function preferences(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=')
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
}
