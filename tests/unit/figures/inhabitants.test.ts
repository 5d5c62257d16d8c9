import { describe, expect, it } from 'vitest'
import { inhabitantsToFill, type CountedPeople } from '#lib/figures/inhabitants.ts'

const nobody = { population: null, populationYear: null, over65: null }
const counted = (period: string, people: Partial<Record<'population' | 'over65' | 'under65', number>>): CountedPeople => {
  const shown = (value: number | undefined) => (value === undefined ? null : { value })
  return { period, population: shown(people.population), over65: shown(people.over65), under65: shown(people.under65) }
}

describe('a neighbourhood without numbers of its own', () => {
  it('gets inhabitants, older people and the year', () =>
    expect(inhabitantsToFill(nobody, [counted('2021', { population: 9499, over65: 2124 })])).toEqual({ population: 9499, populationYear: 2021, over65: 2124 }))
  it('gets those of the newest year', () =>
    expect(inhabitantsToFill(nobody, [counted('2020', { population: 10 }), counted('2024', { population: 12 }), counted('2021', { population: 11 })])).toMatchObject({
      population: 12,
      populationYear: 2024,
    }))
  it('gets the younger and older people together where nobody gives the whole', () =>
    expect(inhabitantsToFill(nobody, [counted('2021', { over65: 2124, under65: 7375 })])).toEqual({ population: 9499, populationYear: 2021, over65: 2124 }))
  it('gets nothing out of the older people alone', () => expect(inhabitantsToFill(nobody, [counted('2021', { over65: 2124 })])).toBeNull())
  it('gets nothing out of numbers that are kept back', () =>
    expect(inhabitantsToFill(nobody, [{ period: '2021', population: { belowThreshold: true }, over65: { special: 'hidden' }, under65: null }])).toBeNull())
})

describe('a neighbourhood with numbers of its own', () => {
  const own = { population: 9500, populationYear: 2021, over65: null }
  it('keeps its inhabitants', () => expect(inhabitantsToFill({ ...own, over65: 1 }, [counted('2024', { population: 1, over65: 1 })])).toBeNull())
  it('gets the older people of the same year', () => expect(inhabitantsToFill(own, [counted('2021', { over65: 2124 })])).toEqual({ ...own, over65: 2124 }))
  it('gets no older people of another year: the card would show a wrong share', () => expect(inhabitantsToFill(own, [counted('2024', { over65: 2200 })])).toBeNull())
})
