/** What the rules need to know of a quote. */
export interface QuoteStanding {
  writtenById: string
  releasedById: string | null
}

/** What the rules need to know of a reader. */
export interface Reader {
  userId: string
  /** Holds the right to release, through a membership that may meet persons. */
  secondReader: boolean
  coordinator: boolean
}

/**
 * In a village the story names the speaker: a quote that nobody else has read yet is seen by its writer and by those who
 * may be its second reader, and by nobody else.
 */
export const maySeeQuote = (quote: QuoteStanding, reader: Reader): boolean =>
  quote.releasedById !== null || quote.writtenById === reader.userId || reader.secondReader

export type ReleaseRefusal = 'ownQuote' | 'alreadyReleased' | 'notSecondReader'

/** Why this reader may not release the quote; `null` when they may. The second reader is never the writer. */
export function releaseRefusal(quote: QuoteStanding, reader: Reader): ReleaseRefusal | null {
  if (quote.releasedById !== null) return 'alreadyReleased'
  if (quote.writtenById === reader.userId) return 'ownQuote'
  return reader.secondReader ? null : 'notSecondReader'
}

/** A writer takes back what they wrote; a coordinator takes away what turns out to name somebody after all. */
export const mayRemoveQuote = (quote: QuoteStanding, reader: Reader): boolean =>
  quote.writtenById === reader.userId || (reader.coordinator && maySeeQuote(quote, reader))
