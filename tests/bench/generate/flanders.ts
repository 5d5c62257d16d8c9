import type { Day } from '#lib/time/today.ts'
import { firstEdition } from '#prisma/seed/reference/criteria.ts'
import { areas, municipalities, type Area } from '#prisma/seed/reference/places.ts'
import { putAnalysis } from './analysis.ts'
import { putOpenRound, putRounds } from './assessment.ts'
import { putFigures } from './figures.ts'
import { makerFor, type Maker, type Municipality, type Neighbourhood } from './maker.ts'
import { putMember, putUser } from './people.ts'
import { putMunicipality, putNeighbourhoods } from './places.ts'
import { putPlan } from './plan.ts'
import { chanceFrom } from './random.ts'
import { measuredNis, shares, type Scale, type Share } from './scale.ts'
import { newSheets, type Sheet } from './sheets.ts'
import { putTrack } from './track.ts'
import { sentence } from './words.ts'

export interface Made {
  sheets: ReadonlyMap<string, Sheet>
  /** Whose pages are measured, and where. */
  cast: {
    municipality: { slug: string; coordinator: string; alderman: string }
    neighbourhood: { slug: string }
    /** Of the other municipalities, the one with the most neighbourhoods. */
    largest: { slug: string; coordinator: string }
    /** Follows every municipality. */
    coach: string
    /** Works in two municipalities, so that the page on which one is chosen is theirs. */
    betweenTwo: string
  }
}

const { criteria } = firstEdition()

/** The share of municipalities that imported figures; the measured one always did. */
const withFigures = 0.3

/**
 * Makes the rows of a Flanders that works with Baken: nothing of it is true but names, codes and borders of municipalities.
 *
 * @param seed the same seed, scale and day give the same rows
 */
export function makeFlanders(scale: Scale, seed: number, today: Day): Made {
  const { put, sheets } = newSheets()
  const chance = chanceFrom(seed)
  const maker = makerFor(chance, put, today)
  const inNow = municipalities().filter(({ validTo }) => validTo === null)
  const known = Map.groupBy(areas(), ({ nis }) => nis)
  const made = shares(inNow, scale, chance).map((share) => makeMunicipality(maker, share, known.get(share.place.nis) ?? []))
  const coach = 'coach@baken.example'
  const coachId = putUser(maker, coach, true)
  for (const { municipality } of made) {
    put('coach_assignment', { municipality_id: municipality.id, id: chance.id(), user_id: coachId, opened_until: chance.yes(0.2) ? maker.day(chance.whole(-30, 200)) : null })
  }
  for (const { municipality, rounds } of made) putQuestion(maker, municipality, rounds, coachId)

  const measured = made.find(({ municipality }) => municipality.nis === measuredNis)
  const largest = made.find((other) => other !== measured)?.municipality
  const plan = measured?.neighbourhoods.find((one) => one.measured)
  if (!largest || !measured || !plan) throw new Error('nothing to measure was made')
  const betweenTwo = 'tussen-twee@baken.example'
  const between = putUser(maker, betweenTwo)
  for (const { id } of [largest, measured.municipality]) putMember(maker, id, between, betweenTwo, 'fieldWorker', null)
  const { slug, coordinator, alderman } = measured.municipality
  return {
    sheets,
    cast: {
      municipality: { slug, coordinator: coordinator.email, alderman: alderman.email },
      neighbourhood: { slug: plan.slug },
      largest: { slug: largest.slug, coordinator: largest.coordinator.email },
      coach,
      betweenTwo,
    },
  }
}

function makeMunicipality(maker: Maker, share: Share, known: readonly Area[]): { municipality: Municipality; neighbourhoods: Neighbourhood[]; rounds: string[] } {
  const measured = share.place.nis === measuredNis
  const sectors = known.filter(({ generation, level }) => generation === '2025' && level === 'sector')
  const parts = sectors.length > 0 ? sectors : known.filter(({ generation, level }) => generation === 'oe2021' && level === 'partMunicipality')
  const empty = putMunicipality(maker, share)
  const municipality = { ...empty, indicators: measured || maker.yes(withFigures) ? putFigures(maker, empty, parts) : [] }
  const neighbourhoods = putNeighbourhoods(maker, municipality, share.actions, parts)
  const rounds = putRounds(maker, municipality, null, criteria, measured)
  putTrack(maker, municipality, null)
  for (const neighbourhood of neighbourhoods) {
    putPlan(maker, neighbourhood, putAnalysis(maker, neighbourhood))
    rounds.push(...putRounds(maker, municipality, neighbourhood, criteria, neighbourhood.measured))
    putTrack(maker, municipality, neighbourhood.id)
  }
  const last = neighbourhoods.at(-1)
  if (last && (measured || maker.yes(0.2))) putOpenRound(maker, municipality, last, criteria)
  return { municipality, neighbourhoods, rounds }
}

/** In one municipality of ten a coach asked something that nobody answered yet. */
function putQuestion(maker: Maker, { id: municipality_id }: Municipality, rounds: readonly string[], coach_id: string): void {
  if (rounds.length === 0 || !maker.yes(0.1)) return
  maker.put('coach_review', { municipality_id, id: maker.id(), coach_id, round_id: maker.pick(rounds), text: sentence(maker), asks_answer: true })
}
