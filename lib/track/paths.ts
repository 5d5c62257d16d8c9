/** @param place slug of a neighbourhood; null: the municipality */
export const trackPath = (municipality: string, place: string | null) =>
  place === null ? `/${municipality}/groeipad` : `/${municipality}/buurten/${place}/groeipad`
