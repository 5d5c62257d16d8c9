import { expect, test } from 'vitest'
import { neighbourhoodsInOrder, type NeighbourhoodOrder } from '#lib/places/neighbourhood-order.ts'

const rows = [
  { name: 'Achel', population: 900, phases: ['exploration', 'planning'] },
  { name: 'Berg', population: null, phases: [] },
  { name: 'Centrum', population: 2500, phases: ['exploration'] },
]

test.each<[NeighbourhoodOrder, boolean, string]>([
  ['naam', false, 'Achel Berg Centrum'],
  ['naam', true, 'Centrum Berg Achel'],
  ['inwoners', false, 'Achel Centrum Berg'],
  ['inwoners', true, 'Centrum Achel Berg'],
  ['fase', false, 'Centrum Achel Berg'],
  ['fase', true, 'Achel Centrum Berg'],
])('neighbourhoods by %s, down: %s', (column, down, names) => {
  expect(neighbourhoodsInOrder(rows, { column, down }).map(({ name }) => name).join(' ')).toBe(names)
})
