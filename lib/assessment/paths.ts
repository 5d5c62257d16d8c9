/** Addresses of the assessment pages. */
export const roundPath = (municipality: string, round: string) => `/${municipality}/toetsing/${round}`

/** @param question id of a criterion, or `klaar` for the last page */
export const scoringPath = (municipality: string, round: string, question?: string) =>
  `${roundPath(municipality, round)}/invullen${question ? `?vraag=${encodeURIComponent(question)}` : ''}`

/** @param criterion where the table was: the page opens there */
export const tablePath = (municipality: string, round: string, criterion?: string) =>
  `${roundPath(municipality, round)}/tafel${criterion ? `?vraag=${encodeURIComponent(criterion)}` : ''}`

/** Opening a round, with what is proposed already chosen. */
export const openingPath = (municipality: string, chosen: { framework?: string; place?: string } = {}) => {
  const query = new URLSearchParams({
    ...(chosen.framework && { kader: chosen.framework }),
    ...(chosen.place && { buurt: chosen.place }),
  }).toString()
  return `/${municipality}/toetsing/nieuw${query && `?${query}`}`
}
