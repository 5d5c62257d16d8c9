import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { matchOutlines, type MatchedOutline } from '../outlines/match-outlines.ts'
import type { Outline } from '../reading/outlines.ts'
import { knownParts } from './place-areas.ts'

/** The neighbourhoods of a municipality, each with the border the file has for it. */
export async function outlineMatches(tx: TenantTx, nisCode: string, outlines: readonly Outline[]): Promise<MatchedOutline[]> {
  const areas = await knownParts(tx, nisCode)
  const places = await tx.neighbourhood.findMany({
    where: { archivedAt: null },
    select: {
      id: true, slug: true, name: true, lon: true, lat: true, outline: true,
      neighbourhoodAreas: { select: { generation: true, level: true, code: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return matchOutlines(outlines, areas, places.map(({ neighbourhoodAreas, ...place }) => ({ ...place, areas: neighbourhoodAreas })))
}
