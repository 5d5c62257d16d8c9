import { isStartNumber } from '#lib/contact-point/rules.ts'
import { texts } from '#lib/i18n/texts.ts'

/** What a number is for: the municipality's own words, else ours in the reader's language. */
export async function urgentWords() {
  const t = await texts('contact-point.urgent.start')
  return (number: string, label: string): string => label || (isStartNumber(number) ? t(number) : number)
}
