import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** A value as it may be shown: a number, the publisher's reason why there is none, or hidden below our own threshold. */
export type Shown =
  | { value: number }
  | { special: 'hidden' | 'empty' | 'notApplicable' | 'missing' }
  | { belowThreshold: true }
  | null

/** One indicator with its latest values for the neighbourhood, the municipality and Flanders. */
export interface PublishedFigure {
  indicatorId: string
  code: string
  name: string
  unit: string
  neighbourhood: Shown
  municipality: Shown
  flanders: Shown
  /** Year or period as the publisher writes it. */
  period: string | null
  source: string
}

/** What the analysis asks of the figures subject. */
export type FiguresFor = (
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  indicatorIds: readonly string[],
) => Promise<PublishedFigure[]>
