/** Without a second factor a password has at least this many characters (NIST SP 800-63B-4). Nothing is asked of their kind. */
export const shortest = 15
export const longest = 200

export type PasswordRefusal = 'passwordTooShort' | 'passwordKnown' | 'passwordNames'

/** What everybody who knows this house would try first. */
export const houseWords = [
  'baken', 'zorgzame buurt', 'zorgzame buurten', 'zorgbuurt', 'buurtzorg', 'buurtzorgregisseur', 'buurtplan', 'gemeente', 'lokaal bestuur',
  'ocmw', 'wachtwoord', 'paswoord', 'password', 'welkom', 'welcome', 'geheim', 'vlaanderen', 'lente', 'zomer', 'herfst', 'winter',
] as const

/** Lower case letters without accents, and figures that stand for letters read as such: "Zórgz4me-buurt" → "zorgzamebuurt". */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[0134578@$]/g, (sign) => asLetter[sign] ?? sign)
    .replace(/[^\p{L}]/gu, '')

const asLetter: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', '@': 'a', $: 's' }
