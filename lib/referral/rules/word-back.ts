/** How the referrer of a card can hear of it from us; `null` when only a person can tell them, for they came on paper. */
export const hearsBy = ({ madeById, linkId }: { madeById: string | null; linkId: string | null }): 'account' | 'link' | null =>
  madeById !== null ? 'account' : linkId !== null ? 'link' : null
