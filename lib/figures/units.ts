/** Units our own sentences have a word for; a publisher's own word is shown as it is. */
export const units = [
  'persons',
  'households',
  'declarations',
  'count',
  'buildings',
  'dwellings',
  'permits',
  'euro',
  'percent',
  'squareMetres',
  'are',
  'index',
  'score',
  'unknown',
] as const
export type Unit = (typeof units)[number]

export const isUnit = (word: string): word is Unit => units.some((unit) => unit === word)

/** Counting these points at nobody: a small number of them is shown. */
const neverPeople = new Set<string>(['buildings', 'dwellings', 'permits', 'euro', 'percent', 'squareMetres', 'are', 'index', 'score'])

/**
 * The number below which a value is kept from our screens; zero where nothing is kept. A small share or amount says nothing of
 * how many people stand behind it; a count whose unit nobody told may be one of people.
 */
export const thresholdFor = ({ unit, additive }: { unit: string; additive: boolean }, threshold: number): number =>
  additive && !neverPeople.has(unit) ? threshold : 0
