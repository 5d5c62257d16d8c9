/** Chance that comes out the same on every machine: a generated database can be made again, row for row. */
export interface Chance {
  /** At least 0, less than 1. */
  next: () => number
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  yes: (probability: number) => boolean
  pick: <Item>(items: readonly Item[]) => Item
  /** Some of the items in their order, without repeating any. */
  some: <Item>(items: readonly Item[], count: number) => Item[]
  /** A uuid v7 whose time runs on by a millisecond each time, so that new rows lie together in an index, as real ones do. */
  id: () => string
}

/** The first millisecond of the ids: 1 January 2026, UTC. */
const firstMoment = Date.UTC(2026, 0, 1)

/** mulberry32: small, quick, and even enough to spread rows with. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  let made = 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const indexes = new Set<number>()
    while (indexes.size < Math.min(count, items.length)) indexes.add(whole(0, items.length - 1))
    return items.filter((_, index) => indexes.has(index))
  }
  const hex = (digits: number) => Math.floor(next() * 16 ** digits).toString(16).padStart(digits, '0')
  const id = () => {
    const time = (firstMoment + made++).toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(6)}${hex(6)}`
  }
  return { next, whole, yes: (probability) => next() < probability, pick, some, id }
}

/**
 * Shares a total out by weight, in whole parts that add up to it exactly.
 *
 * @param least every part gets at least this much
 */
export function sharedOut(total: number, weights: readonly number[], least: number): number[] {
  const free = total - least * weights.length
  if (free < 0) throw new Error(`${total} is too little to give ${weights.length} parts at least ${least} each`)
  const sum = weights.reduce((one, other) => one + other, 0)
  let running = 0
  let before = 0
  // Each part is the step between two rounded running sums: nothing is lost by rounding.
  return weights.map((weight, index) => {
    running += weight
    const until = index === weights.length - 1 ? free : Math.round((free * running) / sum)
    const part = least + until - before
    before = until
    return part
  })
}
