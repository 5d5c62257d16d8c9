/** The longest texts of a card, in characters: what fits on half a sheet. */
export const longest = { title: 60, offer: 240, guide: 2000 } as const

/** Lines of a guide: more is no talk any more. */
export const mostGuideLines = 20
