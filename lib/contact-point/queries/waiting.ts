import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { cardTypeChoices } from '#lib/cards/queries/card-types.ts'
import type { WorkItem } from '#lib/home/rules.ts'
import { contactsToCheck } from '#lib/partners/queries/contacts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, type Day } from '#lib/time/today.ts'
import { daysACheckLasts, needsChecking, startNumbers } from '../rules.ts'

const line = (item: Pick<WorkItem, 'kind' | 'path' | 'count' | 'of'> & Partial<WorkItem>): WorkItem => ({ id: item.kind, title: '', place: null, on: null, ...item })

/** What nobody asked after for a year: people at partners, and the numbers above the cards. For who arranges these. */
export async function waitingChecks(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  const contacts = may(actor, 'partners.manage') ? await contactsWaiting(tx, actor.municipality.id, today) : []
  const numbers = may(actor, 'referral.arrange') ? await numbersWaiting(tx, actor, today) : []
  return [...contacts, ...numbers]
}

/** One line for all of them, and straight to the organisation when it is one. */
async function contactsWaiting(tx: TenantTx, municipalityId: string, today: Day): Promise<WorkItem[]> {
  const waiting = await contactsToCheck(tx, municipalityId, today)
  const [first] = waiting
  if (!first) return []
  const count = waiting.reduce((sum, { contacts }) => sum + contacts, 0)
  const alone = waiting.length === 1
  return [line({ kind: 'contactToVerify', count, of: count, title: alone ? first.name : '', path: alone ? `/partners/${first.organisationId}` : '/partners?check=1' })]
}

interface Checks {
  kept: number
  due: number
  ownNumber: string | null
  ownCheckedOn: Day | null
}

/** Numbers stand above cards: where there are no cards yet, nobody is asked to check them. */
async function numbersWaiting(tx: TenantTx, actor: MemberActor, today: Day): Promise<WorkItem[]> {
  const [found] = await tx.$queryRaw<Checks[]>`
    select count(n.id)::int as kept, (count(n.id) filter (where n.verified_on is null or n.verified_on < ${addDays(today, -daysACheckLasts)}::date))::int as due,
      min(c.own_number) as "ownNumber", min(c.numbers_checked_on)::text as "ownCheckedOn"
    from municipality m
    left join contact_point c on c.municipality_id = m.id
    left join urgent_number n on n.municipality_id = m.id
    where m.id = ${actor.municipality.id}::uuid`
  if (!found) return []
  const { kept, due, ownNumber, ownCheckedOn } = found
  const own = ownNumber === null ? 0 : 1
  const count = (kept === 0 ? startNumbers.length : due) + (own && needsChecking(ownCheckedOn, today) ? 1 : 0)
  if (count === 0 || (await cardTypeChoices(tx)).length === 0) return []
  return [line({ kind: 'numbersToVerify', count, of: (kept || startNumbers.length) + own, path: '/doorverwijzingen/nummers' })]
}
