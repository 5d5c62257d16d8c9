import { createHash } from 'node:crypto'

/** A number below `below` that is always the same for the same words: the demo is the same demo every time. */
export const drawn = (words: string, below: number): number => createHash('sha256').update(words).digest().readUInt32BE(0) % below

/** Draws for one thing; what is drawn for something else of it is drawn anew. */
export interface Draw {
  below: (what: string, below: number) => number
  of: <Item>(what: string, from: readonly Item[]) => Item
  /** How often, in a hundred. */
  chance: (what: string, inHundred: number) => boolean
  /** One of these, the more often the larger its weight. */
  weighed: <Item extends { weight: number }>(what: string, from: readonly Item[]) => Item
}

export function drawFor(name: string): Draw {
  const below = (what: string, limit: number) => drawn(`${name} ${what}`, limit)
  const of = <Item>(what: string, from: readonly Item[]): Item => {
    const item = from[below(what, from.length)]
    if (item === undefined) throw new Error(`The demo draws from nothing for ${name}, ${what}`)
    return item
  }
  return {
    below, of,
    chance: (what, inHundred) => below(what, 100) < inHundred,
    weighed: (what, from) => of(what, from.flatMap((item) => Array.from({ length: item.weight }, () => item))),
  }
}
