import type { Shown } from './place-value.ts'

/** What was published for a neighbourhood in one period, as it may be shown. */
export interface CountedPeople {
  period: string
  population: Shown
  over65: Shown
  under65: Shown
}

/** The numbers a neighbourhood carries on its own card. */
export interface Inhabitants {
  population: number | null
  populationYear: number | null
  over65: number | null
}

/**
 * What an import may fill in on a neighbourhood: only what nobody filled in before. The newest period with a number of
 * inhabitants wins; where a source tells only how many are younger and older than 65, the two together are the inhabitants.
 * The older people belong to the same year, because the card shows them as a share. `null` when there is nothing to add.
 */
export function inhabitantsToFill(now: Inhabitants, counted: readonly CountedPeople[]): Inhabitants | null {
  const newestFirst = counted.toSorted((one, other) => other.period.localeCompare(one.period))
  for (const { period, population, over65, under65 } of newestFirst) {
    const year = Number(period.slice(0, 4))
    const older = numberOf(over65)
    const younger = numberOf(under65)
    const all = numberOf(population) ?? (older !== null && younger !== null ? older + younger : null)
    if (now.population === null && all !== null) return { population: all, populationYear: year, over65: now.over65 ?? older }
    if (now.population !== null && now.over65 === null && now.populationYear === year && older !== null) return { ...now, over65: older }
  }
  return null
}

const numberOf = (shown: Shown): number | null => (shown !== null && 'value' in shown ? Math.round(shown.value) : null)
