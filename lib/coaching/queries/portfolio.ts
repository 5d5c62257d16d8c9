import 'server-only'
import { z } from 'zod'
import { frameworkIds, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { phases, type PhaseId } from '#lib/framework/phases.ts'
import { guarded, type Cell } from '#lib/referral-figures/rules/count-table.ts'
import type { Period } from '#lib/referral-figures/rules/periods.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import type { OverviewTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

const Standing = z.object({
  mean: z.number(),
  scored: z.number(),
  criteria: z.number(),
  on: z.string(),
  change: z.number().nullable(),
  places: z.number().nullable(),
})
/** A framework as the municipality's roll-up keeps it. */
export type RolledUpStanding = z.infer<typeof Standing>
const Frameworks = z.partialRecord(z.enum(frameworkIds as [FrameworkId, ...FrameworkId[]]), Standing)
const Phases = z.partialRecord(z.enum(phases), z.number())

export interface PortfolioLine {
  slug: string
  name: string
  /** Last day on which the coach may look inside; null or past: roll-ups only. */
  openedUntil: Day | null
  neighbourhoods: number
  /** How many neighbourhoods stand in each phase. */
  phases: Partial<Record<PhaseId, number>>
  frameworks: Partial<Record<FrameworkId, RolledUpStanding>>
  running: number
  lastActivityAt: Date | null
  /** Reviews that asked for an answer and have none yet. */
  openQuestions: number
  /** Referral cards sent in the year asked. */
  cardsSent: Cell
  /** With whom the first contact was in time. */
  cardsContactedInTime: Cell
}

export interface PortfolioFilter {
  /** Part of the name. */
  name: string
  phase: PhaseId | null
}

type Row = Omit<PortfolioLine, 'phases' | 'frameworks' | 'cardsSent' | 'cardsContactedInTime'> & { phases: unknown; frameworks: unknown; sent: number; contactedInTime: number }

/**
 * All municipalities a coach follows, by name and never by rank, from the roll-ups: one statement for 285 of them. Counts of
 * cards from 1 to 4 are hidden.
 *
 * @param cardsOf the period in which cards were sent
 */
export async function portfolio(tx: OverviewTx, actor: PersonActor, filter: PortfolioFilter, cardsOf: Period): Promise<PortfolioLine[]> {
  const part = `%${filter.name.replace(/[%_\\]/g, '\\$&')}%`
  const rows = await tx.$queryRaw<Row[]>`
    select m.slug, m.name, c.opened_until::text as "openedUntil", coalesce(r.neighbourhoods, 0) as neighbourhoods,
      coalesce(r.phases, '{}') as phases, coalesce(r.frameworks, '{}') as frameworks, coalesce(r.running, 0) as running,
      r.last_activity_at as "lastActivityAt", coalesce(r.open_questions, 0) as "openQuestions",
      coalesce(k.sent, 0) as sent, coalesce(k.contacted_in_time, 0) as "contactedInTime"
    from coach_assignment c
    join municipality m on m.id = c.municipality_id
    left join municipality_rollup r on r.municipality_id = c.municipality_id
    left join lateral (
      select sum(n.amount) filter (where n.measure = 'sent')::int as sent,
        sum(n.amount) filter (where n.measure = 'contactedInTime')::int as contacted_in_time
      from referral_count n
      where n.municipality_id = c.municipality_id and n.dimension = 'all' and n.month between ${cardsOf.from}::date and ${cardsOf.until}::date
        and n.key = '' and n.measure in ('sent', 'contactedInTime')
    ) k on true
    where c.user_id = ${actor.userId}::uuid and c.ended_at is null and m.name ilike ${part}
      and (${filter.phase}::text is null or r.phases ? ${filter.phase})
    order by m.name, m.id`
  return rows.map(({ sent, contactedInTime, ...row }) => ({
    ...row, phases: Phases.parse(row.phases), frameworks: Frameworks.parse(row.frameworks),
    cardsSent: guarded(sent), cardsContactedInTime: guarded(contactedInTime),
  }))
}
