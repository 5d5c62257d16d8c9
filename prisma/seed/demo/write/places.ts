import { outlines } from '#prisma/seed/reference/places.ts'
import type { MunicipalityStory, Place } from '../story.ts'
import { at } from './book.ts'
import type { Figures } from './figures.ts'
import type { Pen } from './pen.ts'

/** Codes of wijken in the stories are those of 2024, for which sector figures were published. */
const generation = '2024'
const level = 'district'
const censusYear = 2021

/** The neighbourhoods: real wijken with their people, point and outline. */
export async function writePlaces({ tx, municipalityId, book, moment }: Pen, story: MunicipalityStory, figures: Figures): Promise<void> {
  const outlineOf = new Map(outlines().map((outline) => [at(outline.generation, at(outline.level, outline.code)), outline.coordinates]))
  const counted = ({ district }: Place, indicator: string) =>
    figures.districts.find((row) => row.areaCode === district && row.indicatorCode === indicator && row.period === String(censusYear))?.value ?? null

  await tx.neighbourhood.createMany({
    data: story.places.map((place) => {
      const code = at(generation, at(level, place.district))
      const area = figures.areas.get(code)
      if (!area) throw new Error(`There is no wijk ${place.district}`)
      const coordinates = outlineOf.get(code)
      return {
        municipalityId, id: book.add('neighbourhood', place.slug), name: place.name, slug: place.slug, kind: place.kind,
        population: counted(place, 'population'), over65: counted(place, 'population65plus'), populationYear: censusYear,
        lon: area.lon, lat: area.lat, createdAt: moment(story.opened + 1),
        ...(coordinates && { outline: { type: 'MultiPolygon', coordinates } }),
      }
    }),
  })
  await tx.neighbourhoodArea.createMany({
    data: story.places.map((place) => ({ municipalityId, neighbourhoodId: book.id('neighbourhood', place.slug), generation, level, code: place.district })),
  })
}
