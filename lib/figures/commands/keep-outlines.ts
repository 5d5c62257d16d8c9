import 'server-only'
import { geoCentroid } from 'd3-geo'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { MatchedOutline } from '../outlines/match-outlines.ts'
import { outlineMatches } from '../queries/outline-matches.ts'
import type { ImportCounts } from '../queries/standing-figures.ts'
import type { OutlinesReading } from '../read-import.ts'

/** Gives neighbourhoods the border the file has for them, and a point on the map where they had none. */
export async function keepOutlines(tx: TenantTx, municipalityId: string, reading: OutlinesReading): Promise<ImportCounts> {
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { nisId: true } })
  const matches = await outlineMatches(tx, here.nisId, reading.outlines)
  for (const { place, outline, change } of matches) {
    if (!outline || change === 'same') continue
    const [lon, lat] = place.lon === null || place.lat === null ? geoCentroid(outline) : [place.lon, place.lat]
    await tx.neighbourhood.updateMany({
      where: { id: place.id },
      data: { outline: { type: outline.type, coordinates: outline.coordinates }, lon, lat, version: { increment: 1 } },
    })
  }
  return outlineCounts(matches, reading.refused.length)
}

export function outlineCounts(matches: readonly MatchedOutline[], refused: number): ImportCounts {
  const of = (change: MatchedOutline['change']) => matches.filter((match) => match.change === change).length
  const [added, changed, unchanged] = [of('added'), of('changed'), of('same')]
  return { taken: added + changed + unchanged, added, changed, unchanged, hidden: 0, refused, gone: 0 }
}
