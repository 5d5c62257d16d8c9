interface Goal {
  id: string
  /** No action hangs on it, on whatever page. */
  empty: boolean
}

interface Row {
  objectiveId: string | null
}

/**
 * The objectives to draw beside one page of actions: those the actions belong to and, where nothing is filtered away, the empty
 * ones before and between them; the last page takes those that are left. Over all pages each empty one is drawn once.
 */
export function objectivesOnPage<One extends Goal>(
  objectives: readonly One[],
  rows: readonly Row[],
  page: { filtered: boolean; hasBefore: boolean; hasAfter: boolean },
): One[] {
  const drawn = new Set(rows.map((row) => row.objectiveId))
  if (page.filtered) return objectives.filter((objective) => drawn.has(objective.id))

  const first = page.hasBefore ? withEmptyBefore(objectives, objectives.findIndex((objective) => drawn.has(objective.id))) : 0
  const last = page.hasAfter ? objectives.findLastIndex((objective) => drawn.has(objective.id)) : objectives.length - 1
  return objectives.slice(first, last + 1)
}

/** Steps back over the empty objectives before a place; from behind the end when nothing was drawn. */
function withEmptyBefore(objectives: readonly Goal[], place: number): number {
  let first = place < 0 ? objectives.length : place
  while (first > 0 && objectives[first - 1]?.empty) first -= 1
  return first
}
