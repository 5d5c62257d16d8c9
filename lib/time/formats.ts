import { intlLocale, timeZone } from '#lib/i18n/locales.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { dateOf, dayOf, daysBetween, today } from '#lib/time/today.ts'
import type { Day } from '#lib/time/today.ts'

const asDate = (when: Date | Day): Date => (typeof when === 'string' ? dateOf(when) : when)
const asDay = (when: Date | Day): Day => (typeof when === 'string' ? when : dayOf(when))

/** How dates and numbers are written in one language. All dates are Brussels dates, all clocks have 24 hours. */
function make(locale: Locale) {
  const tag = intlLocale[locale]
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone, ...options })
    return (when: Date | Day) => format.format(asDate(when))
  }
  const decimals = new Map<number, Intl.NumberFormat>()
  const euros = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const date = dates({ day: 'numeric', month: 'long', year: 'numeric' })
  const dayAndMonth = dates({ day: 'numeric', month: 'long' })

  /** `1.234,5`; `digits` fixes the number of decimals, otherwise at most two. */
  function number(value: number, digits?: number): string {
    const key = digits ?? -1
    const known = decimals.get(key)
    if (known) return known.format(value)
    const format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: digits ?? 0,
      maximumFractionDigits: digits ?? 2,
      useGrouping: true,
    })
    decimals.set(key, format)
    return format.format(value)
  }

  return {
    /** `23 november 2026` */
    date,
    /** `23/11/2026` */
    shortDate: dates({ day: '2-digit', month: '2-digit', year: 'numeric' }),
    /** `23 november` */
    dayAndMonth,
    /** `maandag 23 november 2026` */
    weekday: dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    /** `maandag 23 november` */
    dayInWords: dates({ weekday: 'long', day: 'numeric', month: 'long' }),
    /** `november 2026` */
    month: dates({ month: 'long', year: 'numeric' }),
    /** `14:05` */
    time: dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** `23 november 2026 14:05` */
    moment: (when: Date) => `${date(when)} ${dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })(when)}`,
    /** `vandaag`, `gisteren`, `over 3 dagen`, further away the date; without the year when it is this one. */
    near(when: Date | Day, now: Date): string {
      const distance = daysBetween(today(now), asDay(when))
      if (Math.abs(distance) < 7) return relative.format(distance, 'day')
      return asDay(when).slice(0, 4) === today(now).slice(0, 4) ? dayAndMonth(when) : date(when)
    },
    number,
    /** A share from 0 to 1 as `21 %`. */
    percent: (share: number, digits = 0) => `${number(share * 100, digits)}\u00a0%`,
    /** `€ 12.500` */
    euro: (amount: number) => euros.format(amount),
    /** `Overpelt, Lindelhoeven en Holheide` */
    list: (items: readonly string[]) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  }
}

export type Formats = ReturnType<typeof make>

const known = new Map<Locale, Formats>()

/** The formats of a language, made once: `Intl` objects are slow to build and quick to use. */
export function formatsFor(locale: Locale): Formats {
  const made = known.get(locale) ?? make(locale)
  known.set(locale, made)
  return made
}
