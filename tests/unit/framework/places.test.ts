import { describe, expect, test } from 'vitest'
import { areas, mergers, municipalities, outlines } from '#prisma/seed/reference/places.ts'
import type { Area } from '#prisma/seed/reference/places.ts'

const pilots = ['34009', '36012', '72037', '72043']
const all = municipalities()
const validOn = (day: string) =>
  all.filter((place) => place.validFrom <= day && (place.validTo === null || place.validTo > day))
const known = areas()
const key = (area: Pick<Area, 'generation' | 'level' | 'code'>) => `${area.generation} ${area.level} ${area.code}`
const keys = new Set(known.map(key))
const count = (generation: string, level: string) =>
  known.filter((area) => area.generation === generation && area.level === level).length

describe('the municipalities of Flanders', () => {
  test.each([
    ['2018-12-31', 308],
    ['2019-01-01', 300],
    ['2024-12-31', 300],
    ['2025-01-01', 285],
  ])('on %s there are %i', (day, expected) => {
    expect(validOn(day)).toHaveLength(expected)
  })

  test('lie in five provinces', () => {
    const provinces = validOn('2025-01-01').map((place) => place.province)
    const names = ['Antwerpen', 'Vlaams-Brabant', 'West-Vlaanderen', 'Oost-Vlaanderen', 'Limburg']
    expect(names.map((name) => provinces.filter((one) => one === name).length)).toEqual([67, 63, 62, 55, 38])
  })

  test('each has its own code and, today, a place on the map within Flanders and a primary-care zone', () => {
    expect(new Set(all.map((place) => place.nis)).size).toBe(all.length)
    for (const place of validOn('2025-01-01')) {
      expect(place.lon, place.name).toBeGreaterThan(2.5)
      expect(place.lon, place.name).toBeLessThan(5.95)
      expect(place.lat, place.name).toBeGreaterThan(50.67)
      expect(place.lat, place.name).toBeLessThan(51.51)
      expect(place.careZone, place.name).toBeTruthy()
    }
  })

  test('the pilots lie in the zones they know', () => {
    expect(pilots.map((nis) => all.find((place) => place.nis === nis)?.careZone)).toEqual([
      'Regio Waregem',
      'Midden WVL',
      'Noord-Limburg',
      'Noord-Limburg',
    ])
  })

  test('a municipality that ended was taken over, on the day it ended, by one that was there', () => {
    const ended = all.filter((place) => place.validTo !== null)
    expect(ended).toHaveLength(42)
    for (const place of ended) {
      const merger = mergers().find((candidate) => candidate.from === place.nis)
      expect(merger?.on, place.name).toBe(place.validTo)
      expect(validOn(place.validTo ?? '').map((other) => other.nis)).toContain(merger?.to)
    }
  })

  test('Neerpelt and Overpelt became Pelt, Borsbeek joined Antwerpen', () => {
    expect(mergers().filter((merger) => merger.to === '72043')).toEqual([
      { from: '72025', to: '72043', on: '2019-01-01' },
      { from: '72029', to: '72043', on: '2019-01-01' },
    ])
    expect(mergers().find((merger) => merger.from === '11007')).toEqual({
      from: '11007',
      to: '11002',
      on: '2025-01-01',
    })
  })
})

describe('the areas', () => {
  test('of the pilots come in two generations', () => {
    expect([count('2024', 'sector'), count('2025', 'sector')]).toEqual([86, 102])
    expect([count('2024', 'district'), count('2025', 'district')]).toEqual([31, 31])
    expect([count('2024', 'partMunicipality'), count('2025', 'partMunicipality')]).toEqual([11, 11])
    expect(count('oe2021', 'partMunicipality')).toBe(1132)
  })

  test('have a code of their own within their generation and level', () => {
    expect(keys.size).toBe(known.length)
  })

  test('name parents that exist in their own generation', () => {
    for (const area of known) {
      if (area.partMunicipality)
        expect(keys, area.code).toContain(key({ ...area, level: 'partMunicipality', code: area.partMunicipality }))
      if (area.district) expect(keys, area.code).toContain(key({ ...area, level: 'district', code: area.district }))
    }
    const orphans = known.filter((area) => area.level === 'sector' && !(area.partMunicipality && area.district))
    expect(orphans).toEqual([])
  })

  test('lie in a municipality of today, whatever their code begins with', () => {
    const today = new Set(validOn('2025-01-01').map((place) => place.nis))
    expect(known.filter((area) => !today.has(area.nis))).toEqual([])
    expect(known.find((area) => area.generation === '2024' && area.code === '72025A00-')?.nis).toBe('72043')
  })

  test('that nobody can place have no point and no outline', () => {
    const nowhere = known.filter((area) => !area.locatable)
    expect(nowhere.map((area) => area.code)).toEqual(expect.arrayContaining(['72043ZZZZ', '36012ONBE', '34009WONB']))
    expect(nowhere).toHaveLength(22)
    expect(nowhere.filter((area) => area.lon !== null || area.lat !== null)).toEqual([])
    const drawn = new Set(outlines().map(key))
    expect(nowhere.filter((area) => drawn.has(key(area)))).toEqual([])
  })

  test('give every municipality of today its former municipalities to choose from', () => {
    const served = new Set(known.filter((area) => area.generation === 'oe2021').map((area) => area.nis))
    expect(validOn('2025-01-01').filter((place) => !served.has(place.nis))).toEqual([])
  })
})

describe('the outlines', () => {
  test('belong to known areas: every wijk, deelgemeente and municipality of the pilots that can be drawn', () => {
    const drawable = known.filter((area) => area.locatable && area.level !== 'sector' && area.generation !== 'oe2021')
    expect(outlines().map(key).sort()).toEqual(drawable.map(key).sort())
  })

  test('are light, closed, clockwise and round the point of their area', () => {
    const at = new Map(known.map((area) => [key(area), area]))
    for (const outline of outlines()) {
      const rings = outline.coordinates.map((polygon) => polygon[0] ?? [])
      expect(rings.flat().length, outline.code).toBeLessThanOrEqual(70)
      for (const ring of rings) {
        expect(ring[0]).toEqual(ring.at(-1))
        expect(signedArea(ring), outline.code).toBeLessThan(0)
      }
      const lons = rings.flat().map(([lon]) => lon)
      expect(at.get(key(outline))?.lon).toBeGreaterThan(Math.min(...lons))
      expect(at.get(key(outline))?.lon).toBeLessThan(Math.max(...lons))
    }
  })

  test('of the wijken of Pelt cover the municipality within three percent', () => {
    const surface = (generation: string, level: string) =>
      outlines()
        .filter(
          (outline) => outline.generation === generation && outline.level === level && outline.code.startsWith('72043'),
        )
        .flatMap((outline) => outline.coordinates)
        .reduce((sum, polygon) => sum + Math.abs(signedArea(polygon[0] ?? [])), 0)
    const municipality = surface('2025', 'municipality')
    for (const generation of ['2024', '2025']) {
      expect(surface(generation, 'district') / municipality).toBeGreaterThan(0.97)
      expect(surface(generation, 'district') / municipality).toBeLessThan(1.03)
    }
  })
})

/** Surface of a ring in square degrees; negative when it goes clockwise. */
function signedArea(ring: [number, number][]): number {
  return ring.slice(1).reduce((sum, [x, y], index) => {
    const [px, py] = ring[index] ?? [x, y]
    return sum + (px * y - x * py) / 2
  }, 0)
}
