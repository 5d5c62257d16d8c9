import { addDays, type Day } from '#lib/time/today.ts'
import type { Chance } from './random.ts'
import type { Sheets } from './sheets.ts'

/** What every part of the generator works with. */
export interface Maker extends Chance {
  put: Sheets['put']
  /** So many days from the day on which the database is made. */
  day: (offset: number) => Day
  moment: (offset: number) => string
}

export const makerFor = (chance: Chance, put: Sheets['put'], today: Day): Maker => {
  const day = (offset: number) => addDays(today, offset)
  return { ...chance, put, day, moment: (offset) => `${day(offset)}T10:00:00Z` }
}

/** Somebody with an account and a role in the municipality. */
export interface Member {
  userId: string
  membershipId: string
  email: string
}

/** A municipality with what the other parts hang their rows on. */
export interface Municipality {
  id: string
  nis: string
  slug: string
  name: string
  lon: number
  lat: number
  coordinator: Member
  alderman: Member
  /** Everybody who scores a round and writes in the analysis, the coordinator first. */
  team: readonly Member[]
  volunteers: readonly Member[]
  organisations: readonly { id: string; name: string }[]
  /** Empty where no figures were imported. */
  indicators: readonly string[]
}

export interface Neighbourhood {
  municipality: Municipality
  id: string
  slug: string
  name: string
  /** How many actions its plan has. */
  actions: number
  /** The one whose pages are measured: it has a bit of everything. */
  measured: boolean
}
