import type { Level } from '#lib/framework/assessment-frameworks.ts'
import { drawn } from './draw.ts'

/** How many gave each answer. */
export interface Answers {
  zero: number
  one: number
  two: number
  three: number
  unknown: number
}

/** What one invented person answers: mostly the middle, now and then "weet ik niet". */
export const scoreOf = (words: string): Level | null => ([0, 1, 1, 1, 2, 2, 2, 3, null] as const)[drawn(words, 9)] ?? null

/** Invented answers around what the table agreed on; where it agreed on nothing, they lie all over. */
export function spreadOf(scorers: number, level: Level | null, words: string): Answers {
  const answers: Answers = { zero: 0, one: 0, two: 0, three: 0, unknown: 0 }
  const names = ['zero', 'one', 'two', 'three'] as const
  for (let scorer = 0; scorer < scorers; scorer++) {
    const said = level === null ? scoreOf(`${words} ${scorer}`) : near(level, drawn(`${words} ${scorer}`, 10))
    answers[said === null ? 'unknown' : (names[said] ?? 'unknown')]++
  }
  return answers
}

function near(level: Level, draw: number): number | null {
  if (draw === 9) return null
  if (draw < 5) return level
  return Math.min(3, Math.max(0, level + (draw < 7 ? 1 : -1)))
}
