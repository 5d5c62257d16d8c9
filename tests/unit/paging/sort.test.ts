import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { askedSort, pageAfter, sortBy, sorted, writtenSort } from '#lib/paging/sort.ts'

const Asked = z.object({ volgorde: sortBy(['naam', 'acties']) })
const read = (asked: object) => Asked.parse(asked).volgorde

describe('an order in the address', () => {
  it.each([
    [{}, 'naam', false],
    [{ volgorde: 'acties' }, 'acties', false],
    [{ volgorde: '-acties' }, 'acties', true],
    [{ volgorde: '-naam' }, 'naam', true],
    [{ volgorde: '--naam' }, 'naam', false],
    [{ volgorde: 'id; drop table' }, 'naam', false],
    [{ volgorde: ['acties', 'naam'] }, 'naam', false],
  ])('%j goes by %s, down: %s', (asked, column, down) => {
    expect(read(asked)).toEqual({ column, down })
  })

  it('is written as it was read, and left out where nobody asked', () => {
    for (const text of ['acties', '-acties', '-naam']) expect(writtenSort(read({ volgorde: text }))).toBe(text)
    expect(askedSort(read({}), 'naam')).toBeNull()
    expect(askedSort(read({ volgorde: '-naam' }), 'naam')).toBe('-naam')
  })
})

describe('sorted rows', () => {
  const rows = [{ id: '1', at: 2 }, { id: '2', at: null }, { id: '3', at: 10 }, { id: '4', at: 2 }]
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('')

  it('have numbers by size and what is not known last, either way', () => {
    expect(ids(sorted(rows, ({ at }) => at, false))).toBe('1432')
    expect(ids(sorted(rows, ({ at }) => at, true))).toBe('3142')
  })

  it('have names as a reader of Dutch looks them up', () => {
    const names = ['Zonhoven', 'eikel', 'Élodie', 'Ankerplaats'].map((name, at) => ({ id: String(at), name }))
    expect(sorted(names, ({ name }) => name, false).map(({ name }) => name)).toEqual(['Ankerplaats', 'eikel', 'Élodie', 'Zonhoven'])
  })

  it('come page after page without losing or repeating one', () => {
    fc.assert(fc.property(fc.array(fc.nat(5), { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), (values, take, down) => {
      const all = sorted(values.map((at, n) => ({ id: String(n), at })), ({ at }) => at, down)
      const seen: { id: string }[] = []
      let after: string | undefined
      do {
        const page = pageAfter(all, after, take)
        seen.push(...page.rows)
        after = page.last?.id
      } while (after !== undefined)
      expect(seen).toEqual(all)
    }))
  })

  it('begin at the first page when the row it went on from is gone', () => {
    expect(ids(pageAfter(rows, 'weg', 2).rows)).toBe('12')
  })
})
