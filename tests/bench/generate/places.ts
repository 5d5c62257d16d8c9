import { slugOf } from '#lib/places/slug.ts'
import type { Area } from '#prisma/seed/reference/places.ts'
import type { Maker, Municipality, Neighbourhood } from './maker.ts'
import { putPeople } from './people.ts'
import { measuredNis, type Share } from './scale.ts'
import { neighbourhoodName, sentence } from './words.ts'

const partners = ['Huisartsenpraktijk', 'Thuisverpleging', 'Woonzorgcentrum', 'Gezinsbond', 'Harmonie', 'Basisschool', 'Mutualiteit', 'Okra', 'Bibliotheek', 'Jeugdhuis', 'Natuurpunt', 'Buurtcomité'] as const
const partnerKinds = ['firstLine', 'firstLine', 'organisation', 'informal', 'informal', 'organisation', 'organisation', 'informal', 'localGovernment', 'localGovernment', 'informal', 'informal'] as const

/** A municipality with its people and partners. */
export function putMunicipality(maker: Maker, { place }: Share): Municipality {
  const { put, id, day } = maker
  const here = { id: id(), slug: slugOf(place.name), name: place.name, nis: place.nis }
  put('municipality', { id: here.id, slug: here.slug, name: here.name, nis_id: here.nis, opened_at: day(-900) })
  const organisations = partners.map((name, index) => {
    const organisation = { id: id(), name: `${name} ${place.name}` }
    put('organisation', { municipality_id: here.id, ...organisation, kind: partnerKinds[index] ?? 'informal', brings: sentence(maker) })
    return organisation
  })
  const people = putPeople(maker, { ...here, organisations })
  const [coordinator, alderman] = [people.coordinator[0], people.alderman[0]]
  if (!coordinator || !alderman) throw new Error('every municipality has a coordinator and an alderman')
  const team = [coordinator, ...people.fieldWorker, ...people.contactPerson]
  return { ...here, lon: place.lon ?? 4.5, lat: place.lat ?? 51, coordinator, alderman, team, volunteers: people.volunteer, organisations, indicators: [] }
}

/** Its neighbourhoods, each made of statistical areas where those are known. */
export function putNeighbourhoods(maker: Maker, municipality: Municipality, actions: readonly number[], areas: readonly Area[]): Neighbourhood[] {
  const { put, id, whole, next } = maker
  const { id: municipality_id, lon, lat } = municipality
  return actions.map((count, index) => {
    const name = neighbourhoodName(index)
    const neighbourhood = { id: id(), slug: slugOf(name), name }
    const centre: [number, number] = [lon + (next() - 0.5) / 12, lat + (next() - 0.5) / 18]
    const population = whole(300, 9_000)
    put('neighbourhood', {
      municipality_id, ...neighbourhood, kind: maker.pick(['village', 'hamlet', 'partMunicipality', 'district']),
      population, population_year: 2025, over65: Math.round(population * 0.21), lon: centre[0], lat: centre[1],
      outline: maker.yes(0.5) ? outlineAround(maker, centre) : null,
    })
    const own = areas.filter((_, position) => position % actions.length === index)
    for (const { generation, level, code } of own) {
      put('neighbourhood_area', { municipality_id, neighbourhood_id: neighbourhood.id, generation, level, code })
    }
    return { ...neighbourhood, municipality, actions: count, measured: municipality.nis === measuredNis && index === 0 }
  })
}

/** A border of forty points around a centre, as simplified ones have. */
function outlineAround({ next }: Maker, [lon, lat]: [number, number]) {
  const points = 40
  const ring = Array.from({ length: points }, (_, index) => {
    const angle = (-2 * Math.PI * index) / points
    const radius = 0.006 + next() * 0.004
    return [round(lon + radius * 1.6 * Math.cos(angle)), round(lat + radius * Math.sin(angle))]
  })
  return { type: 'MultiPolygon', coordinates: [[[...ring, ring[0]]]] }
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000
