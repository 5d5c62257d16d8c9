export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/**
 * The order after one item went one place up or down. At the end of the list, or when the item is not in it, the order
 * stays as it was.
 */
export function moved(order: readonly string[], id: string, direction: Direction): string[] {
  const from = order.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = order[to]
  if (from < 0 || other === undefined) return [...order]
  return order.map((here, place) => (place === from ? other : place === to ? id : here))
}
