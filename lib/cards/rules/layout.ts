/** On what cards are printed: two on a sheet that is cut through, or one on a small sheet. */
export const printFormats = ['a4', 'a5'] as const
export type PrintFormat = (typeof printFormats)[number]

export const cardsPerSheet: Record<PrintFormat, number> = { a4: 2, a5: 1 }

/** At most so many at once. */
export const mostCards = 200

/**
 * Which cards share a sheet. Two by two, a whole pile is cut through once and the right half laid under the left: then the
 * numbers still follow each other. The last sheet may have one card only.
 */
export function sheetsOf<Card>(cards: readonly Card[], format: PrintFormat): Card[][] {
  const sheets = Math.ceil(cards.length / cardsPerSheet[format])
  return Array.from({ length: sheets }, (_, sheet) => cards.filter((_, at) => at % sheets === sheet))
}

/** How large the words of a card are set: short ones large, long ones so that they still fit above the tear line. */
export const setting = ({ title, offer }: { title: string; offer: string }): 'roomy' | 'tight' => (title.length > 36 || offer.length > 150 ? 'tight' : 'roomy')
