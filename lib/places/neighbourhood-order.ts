import { phases } from '#lib/framework/phases.ts'
import { sorted, type Sort } from '#lib/paging/sort.ts'
import { knownPhases } from '#lib/track/rules.ts'

/** The columns by which neighbourhoods are sorted, by their word in the address. */
export const neighbourhoodOrders = ['naam', 'inwoners', 'fase'] as const
export type NeighbourhoodOrder = (typeof neighbourhoodOrders)[number]

interface Place {
  name: string
  population: number | null
  phases: readonly string[]
}

/** The neighbourhoods in the order asked for. Of several phases the furthest counts; equals stay by name. */
export function neighbourhoodsInOrder<Row extends Place>(rows: readonly Row[], { column, down }: Sort<NeighbourhoodOrder>): Row[] {
  const valueOf = (row: Row) => ({ naam: row.name, inwoners: row.population, fase: furthest(row.phases) })[column]
  return sorted(rows, valueOf, down)
}

function furthest(present: readonly string[]): number | null {
  const places = knownPhases([...present]).map((phase) => phases.indexOf(phase))
  return places.length === 0 ? null : Math.max(...places)
}
