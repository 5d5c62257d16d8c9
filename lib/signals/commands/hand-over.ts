import 'server-only'
import { record } from '#lib/audit/record.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today, type Day } from '#lib/time/today.ts'
import { signalsAt } from '../places.ts'
import { callerFor } from '../rules/route.ts'

export interface GivenCallback {
  municipalityId: string
  slug: string
  id: string
  neighbourhoodId: string
  dueOn: Day
  version: number
}

/**
 * Gives every open call back of these memberships to somebody else; the day by which it must be done stays. Whoever gets it
 * hears so by mail. Where nobody can call, it stays where it is, and the coordinator's home page shows it.
 *
 * @param to a membership that may hold cards, or `null`: the routes decide for each
 * @param by who asked for it; nobody for the house
 * @returns how many went to somebody else, and how many stay where they are
 */
export async function handOverCallbacks(
  tx: TenantTx, fromMembershipIds: readonly string[], to: string | null, now: Date, by?: { userId?: string },
): Promise<{ moved: number; left: number }> {
  const held = await tx.$queryRaw<GivenCallback[]>`
    select c.municipality_id as "municipalityId", m.slug, c.id, c.neighbourhood_id as "neighbourhoodId", c.due_on::text as "dueOn", c.version
    from callback c join municipality m on m.id = c.municipality_id
    where c.owner_id = any (${[...fromMembershipIds]}::uuid[]) and c.state <> 'closed' order by c.id for update of c`
  const first = held[0]
  if (!first) return { moved: 0, left: 0 }
  const facts = await routingFacts(tx, first.municipalityId, today(now))
  const gone = new Set(fromMembershipIds)
  const able = { ...facts, active: new Set([...facts.active].filter((id) => !gone.has(id))) }
  let moved = 0
  for (const callback of held) {
    const next = to ?? callerFor(callback.neighbourhoodId, able)?.membershipId
    if (next && able.active.has(next)) {
      await giveCallback(tx, callback, next, by)
      moved++
    }
  }
  return { moved, left: held.length - moved }
}

/** Gives one call back that is held to whoever may hold it; state and day stay, and the new holder hears of it. */
export async function giveCallback(
  tx: TenantTx, { municipalityId, slug, id, dueOn, version }: Omit<GivenCallback, 'neighbourhoodId'>, ownerId: string, by?: { userId?: string },
): Promise<void> {
  await tx.$executeRaw`select give_callback(${id}::uuid, ${ownerId}::uuid)`
  const { userId } = await tx.membership.findFirstOrThrow({ where: { id: ownerId }, select: { userId: true } })
  await queueMail(tx, municipalityId, {
    template: 'newCallback', to: { userId }, path: signalsAt(slug).callback(id), facts: { day: dueOn }, reason: `newCallback:${id}:${version + 1}`,
  })
  await record(tx, { userId: by?.userId, municipality: { id: municipalityId } }, 'callback.reassigned', { type: 'callback', id }, { ownerId })
}
