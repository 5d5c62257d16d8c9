import 'server-only'
import type { Ladder } from '#lib/referral/rules/ladder.ts'
import type { Leave, Route } from '#lib/referral/rules/routing.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import type { StaffedCalendar } from '#lib/time/working-days.ts'
import { firstNameOf } from '../first-name.ts'
import { ladderOf, startWeekdays } from '../rules.ts'
import type { RoutingFacts } from './holders.ts'

/** Who may hold a card, as its sender hears of them. */
export interface Receiver {
  membershipId: string
  userId: string
  firstName: string
  /** The direct number; `null` while the person gave none. */
  phone: string | null
}

/** What sending looks at. */
export interface WhoReceives {
  routing: RoutingFacts
  receivers: ReadonlyMap<string, Receiver>
  calendar: StaffedCalendar
  ladder: Ladder
  senderName: string
}

interface Found {
  routes: Route[]
  leaves: Leave[]
  holders: { membershipId: string; role: 'coordinator' | 'contactPerson'; userId: string; name: string; firstName: string | null; phone: string | null }[]
  point: { name: string; weekdays: number[] | null; ladder: number[] | null; senderName: string | null; closed: Day[] }
}

/**
 * Who receives what today, and how the contact point works, in one question: the same facts as `routingFacts`, `facesOf` and
 * `contactPoint` give apart. For sending a card, where each question counts.
 */
export async function whoReceives(tx: TenantTx, today: Day): Promise<WhoReceives> {
  const [row] = await tx.$queryRaw<{ found: Found }[]>`select who_receives(${today}::date) as found`
  if (!row) throw new Error('one row always comes')
  const { routes, leaves, holders, point } = row.found
  return {
    routing: {
      routes, leaves, today,
      active: new Set(holders.map(({ membershipId }) => membershipId)),
      coordinators: holders.filter(({ role }) => role === 'coordinator').map(({ membershipId }) => membershipId),
    },
    receivers: new Map(holders.map(({ membershipId, userId, name, firstName, phone }) => [membershipId, { membershipId, userId, firstName: firstName ?? firstNameOf(name), phone }])),
    calendar: { weekdays: new Set(point.weekdays ?? startWeekdays), closed: new Set(point.closed) },
    ladder: ladderOf(point.ladder),
    senderName: point.senderName ?? point.name,
  }
}
