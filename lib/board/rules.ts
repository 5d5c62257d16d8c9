/** As many unmet questions as an alderman reads on one page; the query asks for one more, to tell that there are more. */
export const unmetShown = 5

/** As many decisions and changes as fit on one page beside the rest; what more there is, is folded under them. */
export const linesShown = 6

/**
 * The first of each kind, then the second of each, until there are enough: four late actions do not push out the plan that
 * waits for approval. What is left comes after, and both parts keep the order they came in.
 */
export function fairShare<Line extends { kind: string }>(lines: readonly Line[], enough: number): { first: Line[]; rest: Line[] } {
  const seen = new Map<string, number>()
  const turns = lines.map((line, index) => {
    const turn = seen.get(line.kind) ?? 0
    seen.set(line.kind, turn + 1)
    return { turn, index }
  })
  const chosen = new Set(turns.sort((a, b) => a.turn - b.turn || a.index - b.index).slice(0, enough).map(({ index }) => index))
  return { first: lines.filter((_, index) => chosen.has(index)), rest: lines.filter((_, index) => !chosen.has(index)) }
}
