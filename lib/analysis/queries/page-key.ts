/** How many rows a list shows; one more is asked for, to know whether there is a next page. */
export const pageSize = 50

/** Cuts the one row too many, and says after which row the next page begins. */
export function cutPage<Row extends { id: string }>(rows: readonly Row[], take = pageSize): { rows: Row[]; next: string | null } {
  const shown = rows.slice(0, take)
  return { rows: shown, next: rows.length > take ? (shown.at(-1)?.id ?? null) : null }
}

/** Prisma's part of a page by key. */
export const pageFrom = (municipalityId: string, after: string | null, take = pageSize) => ({
  take: take + 1,
  ...(after && { cursor: { municipalityId_id: { municipalityId, id: after } }, skip: 1 }),
})
