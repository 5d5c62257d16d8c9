import type { ReferenceMunicipality } from '#prisma/seed/reference/places.ts'
import { sharedOut, type Chance } from './random.ts'

/** How much is made. */
export interface Scale {
  municipalities: number
  neighbourhoods: number
  actions: number
}

/** Every municipality of Flanders works with Baken. */
export const flanders: Scale = { municipalities: 285, neighbourhoods: 3_000, actions: 60_000 }

/** The plan that is measured has exactly this many actions. */
export const measuredActions = 60
/** The municipality that is measured: Pelt, for which borders and statistical sectors are known. */
export const measuredNis = '72043'

export interface Share {
  place: ReferenceMunicipality
  /** How many actions each of its neighbourhoods has. */
  actions: readonly number[]
}

/**
 * Who has how much: few municipalities with many neighbourhoods, many with few, and the same for actions. The measured
 * municipality is larger than nine out of ten; its first neighbourhood has the sixty actions.
 */
export function shares(places: readonly ReferenceMunicipality[], { municipalities, neighbourhoods, actions }: Scale, chance: Chance): Share[] {
  const measured = places.filter(({ nis }) => nis === measuredNis)
  const others = places.filter(({ nis }) => nis !== measuredNis).slice(0, municipalities - 1)
  if (measured.length !== 1 || others.length !== municipalities - 1) throw new Error(`there are no ${municipalities} municipalities to take`)
  const rank = Math.floor(municipalities / 10)
  const bySize = [...others.slice(0, rank), ...measured, ...others.slice(rank)]
  const sizes = sharedOut(neighbourhoods, bySize.map((_, index) => (index + 1) ** -0.45), 1)

  // The neighbourhood that is measured stands outside the lottery.
  const lots = sharedOut(actions - measuredActions, Array.from({ length: neighbourhoods - 1 }, () => -Math.log(1 - chance.next())), 1)
  return bySize.map((place, index) => {
    const size = sizes[index] ?? 0
    return { place, actions: place.nis === measuredNis ? [measuredActions, ...lots.splice(0, size - 1)] : lots.splice(0, size) }
  })
}
