/** Indicators that mean something to the house itself, by the code every importer gives them. */
export const wellKnown = {
  population: 'population',
  over65: 'population65plus',
  under65: 'populationUnder65',
} as const
