/**
 * On which ground of the law a local government keeps what stands on a card: apart from what the person agreed to on it, which is
 * about who may hear it. Source: GDPR, article 6(1), c and e; for public bodies consent is in principle no ground (VTC).
 */
export const legalBases = ['publicTask', 'legalObligation'] as const
export type LegalBasis = (typeof legalBases)[number]

/** Months. */
export const longestKeep = 120
