import 'server-only'
import { pointsFrom } from '#lib/analysis/queries/points-from.ts'
import { findingChoices } from '#lib/analysis/queries/finding-choices.ts'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { NeedsFilter } from '../schema.ts'

const columns = {
  id: true, domain: true, missing: true, createdAt: true, attentionPointId: true,
  neighbourhood: { select: { id: true, slug: true, name: true, archivedAt: true } },
  finding: { select: { id: true, text: true } },
} as const

const pageSize = 50

/** What was missing when no help existed, the newest first; nothing in it is about whoever asked. */
export async function needsPage(tx: TenantTx, municipalityId: string, { view, neighbourhood, finding, after }: NeedsFilter, take = pageSize) {
  const found = await tx.unmetNeed.findMany({
    where: {
      ...(view === 'waiting' && { findingId: null }),
      ...(view === 'raised' && { findingId: { not: null } }),
      ...(neighbourhood && { neighbourhood: { slug: neighbourhood } }),
      ...(finding && { findingId: finding }),
    },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: take + 1,
    ...(after && { cursor: { municipalityId_id: { municipalityId, id: after } }, skip: 1 }),
  })
  const rows = found.slice(0, take)
  const points = await pointsFrom(tx, rows.flatMap((row) => row.finding?.id ?? []))
  return {
    rows: rows.map((row) => ({ ...shown(row), points: points.get(row.finding?.id ?? '') ?? [] })),
    next: found.length > take ? (rows.at(-1)?.id ?? null) : null,
    neighbourhoods: await neighbourhoodChoices(tx),
  }
}

/** One unmet need with what it can be made into; `null` when it is not here, or its neighbourhood is no longer. */
export async function needHere(tx: TenantTx, id: string) {
  const found = isId(id) ? await tx.unmetNeed.findFirst({ where: { id, neighbourhood: { archivedAt: null } }, select: columns }) : null
  if (!found) return null
  return {
    ...shown(found),
    points: found.finding ? ((await pointsFrom(tx, [found.finding.id])).get(found.finding.id) ?? []) : [],
    findings: await findingChoices(tx, found.neighbourhood.id),
  }
}

// The forms of a card let no other words in.
const shown = <Row extends { domain: string }>(row: Row) => ({ ...row, domain: row.domain as LifeDomainId })

export type NeedsPage = Awaited<ReturnType<typeof needsPage>>
export type NeedRow = NeedsPage['rows'][number]
export type NeedHere = NonNullable<Awaited<ReturnType<typeof needHere>>>

/** From how many cards each of these findings comes; one that comes from none is left out. */
export async function cardsBehind(tx: TenantTx, findingIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (findingIds.length === 0) return new Map()
  const rows = await tx.unmetNeed.groupBy({ by: ['findingId'], where: { findingId: { in: [...findingIds] } }, _count: true })
  return new Map(rows.flatMap(({ findingId, _count }) => (findingId ? [[findingId, _count] as const] : [])))
}
