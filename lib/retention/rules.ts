/**
 * On which ground of the law a local government keeps what stands on a card: apart from what the person agreed to on it, which is
 * about who may hear it. Source: GDPR, article 6(1), c and e; for public bodies consent is in principle no ground (VTC).
 */
export const legalBases = ['publicTask', 'legalObligation'] as const
export type LegalBasis = (typeof legalBases)[number]

/** Months. */
export const longestKeep = 120

/**
 * Months that people beside the cards are kept under the house's own terms (docs/decisions/0018): who held a personal link, once it
 * ended; who was invited, once the invitation ran out. The face of a contact person goes in the night after they left.
 */
export const monthsKept = { linkHolder: 12, invited: 3 } as const
