import 'server-only'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { coordinatorsWithoutPersons, routingFacts } from '#lib/contact-point/queries/holders.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { urgencyOf } from '#lib/referral/rules/ladder.ts'
import { isAway } from '#lib/referral/rules/routing.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today, type Day } from '#lib/time/today.ts'
import { handOverCallbacks } from './commands/hand-over.ts'
import { signalsAt } from './places.ts'

/**
 * The night's work on call backs: what is with somebody who left goes to who is there; who must call soon is reminded, and the
 * coordinators hear what is late, or soon to be while its holder is away. Each once for each day that was set, however many nights it lasts.
 */
export async function nightlySignals(municipalityId: string, now: Date): Promise<void> {
  await inTenantAsService({ municipalityId }, (tx) => rerouteGone(tx, municipalityId, now))
  await inTenantAsService({ municipalityId }, (tx) => remind(tx, municipalityId, now))
}

async function rerouteGone(tx: TenantTx, municipalityId: string, now: Date): Promise<void> {
  const owners = await tx.$queryRaw<{ id: string }[]>`
    select distinct owner_id as id from callback where municipality_id = ${municipalityId}::uuid and due_on is not null`
  const { active } = await routingFacts(tx, municipalityId, today(now))
  const gone = owners.map(({ id }) => id).filter((id) => !active.has(id))
  if (gone.length > 0) await handOverCallbacks(tx, gone, null, now)
}

interface Due {
  id: string
  dueOn: Day
  ownerId: string
  ownerUserId: string
}

async function remind(tx: TenantTx, municipalityId: string, now: Date): Promise<void> {
  const day = today(now)
  const { calendar } = await contactPoint(tx, municipalityId)
  const { slug } = await tx.municipality.findFirstOrThrow({ where: { id: municipalityId }, select: { slug: true } })
  const due = await tx.$queryRaw<Due[]>`
    select c.id, c.due_on::text as "dueOn", o.id as "ownerId", o.user_id as "ownerUserId"
    from callback c join membership o on o.municipality_id = c.municipality_id and o.id = c.owner_id
    where c.municipality_id = ${municipalityId}::uuid and c.due_on is not null order by c.due_on, c.id`
  const { leaves } = await routingFacts(tx, municipalityId, day)
  const able = await caseCoordinators(tx)
  const watchers = able.length > 0 ? able : await coordinatorsWithoutPersons(tx, municipalityId)
  for (const { id, dueOn, ownerId, ownerUserId } of due) {
    const urgency = urgencyOf(dueOn, day, calendar)
    if (urgency !== 'soon' && urgency !== 'late') continue
    const away = isAway(ownerId, leaves, day)
    const template = urgency === 'late' ? 'callbackLate' : away ? 'callbackAway' : 'callbackSoon'
    const toWatchers = urgency === 'late' || away
    const receivers = toWatchers ? new Set(watchers.map(({ userId }) => userId)) : [ownerUserId]
    const path = toWatchers && able.length === 0 ? `/${slug}` : signalsAt(slug).callback(id)
    for (const userId of receivers) await queueMail(tx, municipalityId, { template, to: { userId }, path, facts: { day: dueOn }, reason: `${template}:${id}:${dueOn}:${userId}` })
  }
}

/** Those who may call back whoever waits. */
const caseCoordinators = (tx: TenantTx) =>
  tx.membership.findMany({
    where: { role: 'coordinator', withoutPersons: false, endedAt: null, user: { disabledAt: null } }, select: { userId: true },
  })
