/** What figures are about, as the lists are filtered: care is meant broadly, so it has three, with the people and the surroundings beside it. */
export const themes = ['population', 'welfare', 'housing', 'care', 'surroundings'] as const
export type Theme = (typeof themes)[number]

export const isTheme = (word: string | null): word is Theme => themes.some((theme) => theme === word)

const ofUnit: Record<string, Theme> = {
  persons: 'population',
  households: 'population',
  euro: 'welfare',
  declarations: 'welfare',
  buildings: 'housing',
  dwellings: 'housing',
  permits: 'housing',
  squareMetres: 'surroundings',
  are: 'surroundings',
}

/** The theme most columns of a file point to by their unit; nobody is bound to it. */
export function themeOf(units: readonly string[]): Theme | null {
  const found = units.flatMap((unit) => ofUnit[unit] ?? [])
  const counted = Map.groupBy(found, (theme) => theme)
  return [...counted].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? null
}
