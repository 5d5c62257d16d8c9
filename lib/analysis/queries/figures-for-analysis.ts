import 'server-only'
import type { FiguresFor } from './published.ts'

/** Names and sources of the chosen indicators; their values come from the subject of the figures. */
export const figuresForAnalysis: FiguresFor = async (tx, _actor, _neighbourhoodId, indicatorIds) => {
  const indicators = await tx.indicator.findMany({
    where: { id: { in: [...indicatorIds] } },
    select: { id: true, code: true, name: true, unit: true, source: true },
  })
  return indicators.map(({ id, ...indicator }) => ({
    indicatorId: id,
    ...indicator,
    neighbourhood: null,
    municipality: null,
    flanders: null,
    period: null,
  }))
}
