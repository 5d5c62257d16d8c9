import { geoArea, geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { KnownArea } from '#lib/figures/areas.ts'
import { matchOutlines, type PlaceToOutline } from '#lib/figures/outlines/match-outlines.ts'
import { drawable } from '#lib/figures/outlines/simplify.ts'
import type { Position } from '#lib/figures/reading/coordinates.ts'
import type { Outline } from '#lib/figures/reading/outlines.ts'

const square = (x: number, y: number): Position[] => [[x, y], [x + 0.1, y], [x + 0.1, y + 0.1], [x, y + 0.1], [x, y]]
const outline = (code: string, name: string | null, at: [number, number] | null = [5, 51]): Outline => ({
  code, name, geometry: at && { type: 'Polygon', coordinates: [square(...at)] },
})
const area = (generation: '2024' | '2025', code: string, name: string): KnownArea => ({
  generation, level: 'district', code, name, nisCode: '72043', partMunicipalityCode: null, districtCode: null, locatable: true,
})
const place = (name: string, ...areas: [string, string][]): PlaceToOutline => ({
  id: name, slug: name.toLowerCase(), name, lon: null, lat: null, outline: null, areas: areas.map(([generation, code]) => ({ generation, level: 'district', code })),
})
const changes = (found: ReturnType<typeof matchOutlines>) => Object.fromEntries(found.map((match) => [match.place.name, match.change]))

describe('a border finds its neighbourhood', () => {
  it('by the code of its area', () =>
    expect(changes(matchOutlines([outline('A1', 'Boseind')], [area('2024', 'A1', 'Boseind')], [place('Bos', ['2024', 'A1'])]))).toEqual({ Bos: 'added' }))
  it('of the generation whose name it carries, where two use the same code', () => {
    const areas = [area('2024', 'A1', 'Holheide'), area('2025', 'A1', 'Overpelt-Lindel')]
    const places = [place('Holheide', ['2024', 'A1']), place('Lindel', ['2025', 'A1'])]
    expect(changes(matchOutlines([outline('A1', 'Overpelt-Lindel (Pelt)')], areas, places))).toEqual({ Holheide: 'none', Lindel: 'added' })
  })
  it('only when every area it is made of is there', () => {
    const areas = [area('2024', 'A1', 'Een'), area('2024', 'A2', 'Twee')]
    const both = place('Samen', ['2024', 'A1'], ['2024', 'A2'])
    expect(changes(matchOutlines([outline('A1', 'Een')], areas, [both]))).toEqual({ Samen: 'none' })
    const [whole] = matchOutlines([outline('A1', 'Een'), outline('A2', 'Twee', [5.2, 51])], areas, [both])
    expect(whole?.outline?.coordinates).toHaveLength(2)
  })
  it('by name where it has no areas, unless two borders carry that name', () => {
    const places = [place('Dorp'), place('Kern')]
    expect(changes(matchOutlines([outline('X', 'DORP'), outline('Y', 'Kern'), outline('Z', 'Kern')], [], places))).toEqual({ Dorp: 'added', Kern: 'none' })
  })
  it('never from a border that the publisher left empty', () =>
    expect(changes(matchOutlines([outline('A1', 'Onbekend', null)], [area('2024', 'A1', 'Onbekend')], [place('Onbekend', ['2024', 'A1'])]))).toEqual({ Onbekend: 'none' }))
  it('and tells whether it changes anything', () => {
    const areas = [area('2024', 'A1', 'Een')]
    const first = matchOutlines([outline('A1', 'Een')], areas, [place('Een', ['2024', 'A1'])])[0]
    const stands = { ...place('Een', ['2024', 'A1']), outline: first?.outline }
    expect(changes(matchOutlines([outline('A1', 'Een')], areas, [stands]))).toEqual({ Een: 'same' })
    expect(changes(matchOutlines([outline('A1', 'Een', [5.01, 51])], areas, [stands]))).toEqual({ Een: 'changed' })
  })
})

describe('a border as our maps draw it', () => {
  const circle = Array.from({ length: 721 }, (_, step): Position => {
    const angle = (step / 720) * 2 * Math.PI
    return [5 + 0.02 * Math.cos(angle), 51 + 0.02 * Math.sin(angle)]
  })
  it('has fewer points and nearly the same surface', () => {
    const drawn = drawable({ type: 'Polygon', coordinates: [circle.toReversed()] })
    const points = drawn.coordinates[0]?.[0] ?? []
    expect(points.length).toBeLessThan(100)
    const whole = geoArea({ type: 'Polygon', coordinates: [circle.toReversed()] })
    expect(Math.abs(geoArea(drawn) - whole) / whole).toBeLessThan(0.02)
  })
  it.each([['one way', circle], ['the other way', circle.toReversed()]])('is the place and not the rest of the globe, drawn %s round', (_, ring) => {
    const drawn = drawable({ type: 'Polygon', coordinates: [ring] })
    expect([geoContains(drawn, [5, 51]), geoContains(drawn, [4, 50])]).toEqual([true, false])
  })
  it('keeps its holes', () => {
    const hole = circle.map(([x, y]): Position => [5 + (x - 5) / 4, 51 + (y - 51) / 4])
    const drawn = drawable({ type: 'Polygon', coordinates: [circle, hole] })
    expect([geoContains(drawn, [5, 51]), geoContains(drawn, [5.015, 51])]).toEqual([false, true])
  })
})
