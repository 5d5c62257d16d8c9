import type { CardCounts } from './counts.ts'
import { guarded, type Cell } from './count-table.ts'
import { shareOf } from './figures-table.ts'

/** What every card should go through, in this order. */
export const funnelStages = ['sent', 'receivedInTime', 'contactedInTime', 'closed'] as const
export type FunnelStage = (typeof funnelStages)[number]

export interface FunnelStep {
  stage: FunnelStage
  count: Cell
  /** Of all cards sent; null when it is not shown, or they are too few to speak of a share. */
  share: number | null
}

/** How many cards reached each stage, of all that were sent. */
export function funnelOf(all: CardCounts, exact: boolean): FunnelStep[] {
  const shown = (count: number) => (exact ? count : guarded(count))
  return funnelStages.map((stage) => ({ stage, count: shown(all[stage]), share: shareOf(shown(all[stage]), shown(all.sent)) }))
}
