interface Row {
  objectiveId: string | null
}

interface OnePage {
  filtered: boolean
  /** The action just before this page; `null` on the first. */
  preceding: Row | null
  hasAfter: boolean
}

/**
 * The objectives to draw beside one page of actions: those the actions belong to and, where nothing is filtered away, the ones
 * without actions before and between them; the last page takes those that are left. Over all pages each of these is drawn once.
 */
export function objectivesOnPage<One extends { id: string }>(
  objectives: readonly One[],
  rows: readonly Row[],
  page: OnePage,
): One[] {
  const drawn = new Set(rows.map((row) => row.objectiveId))
  if (page.filtered) return objectives.filter((objective) => drawn.has(objective.id))

  const first = page.preceding ? placeAfter(objectives, page.preceding, drawn) : 0
  // Once an action without an objective appears, all objectives came before it.
  const goesOn = page.hasAfter && !drawn.has(null)
  const last = goesOn ? objectives.findLastIndex((objective) => drawn.has(objective.id)) : objectives.length - 1
  return objectives.slice(first, last + 1)
}

/** Where a page takes over: after the objective the page before ended in, or in its midst when that goes on here. */
function placeAfter(
  objectives: readonly { id: string }[],
  { objectiveId }: Row,
  drawn: ReadonlySet<string | null>,
): number {
  // Actions without an objective come last of all: all objectives were drawn before them.
  if (objectiveId === null) return objectives.length
  return objectives.findIndex((objective) => objective.id === objectiveId) + (drawn.has(objectiveId) ? 0 : 1)
}
