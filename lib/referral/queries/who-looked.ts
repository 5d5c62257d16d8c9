import 'server-only'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { cardForHandling } from './card-page.ts'

/** What somebody did with a card on one day, as it is told to whom the card is about. */
export interface Look {
  day: Day
  name: string
  what: 'sent' | 'opened' | 'listed' | 'found' | 'printed' | 'file' | 'worked'
  times: number
}

/** A line for each day and person is enough; more than this nobody reads. */
const most = 500

/**
 * Who looked at a card, when and what for; the person may be given it. Asking it is looking too. Lists name their cards by number;
 * the own lists of makers once named them by id, and what was recorded stays as it was.
 */
export async function whoLooked(tx: TenantTx, actor: MemberActor, number: string) {
  const found = await cardForHandling(tx, actor, number)
  if (!found) return null
  const { card } = found
  const looks = await tx.$queryRaw<Look[]>`
    with events as (
      select at, user_id, case
          when kind = 'referral.viewed' then 'opened' when kind = 'referral.found' then 'found' when kind = 'referral.fileSeen' then 'file'
          when kind in ('referral.printed', 'referral.looksRead') then 'printed'
          when kind in ('referral.sent', 'referral.sentWithoutAgreement', 'referral.keyedIn') then 'sent' else 'worked' end as what
      from audit_event where municipality_id = ${actor.municipality.id}::uuid and subject_type = 'referral' and subject_id = ${card.id}
      union all
      select at, user_id, 'listed' from audit_event
      where municipality_id = ${actor.municipality.id}::uuid and subject_type = 'referralList' and subject_id = ${actor.municipality.id} and detail->'cards' ?| ${[String(card.number), card.id]}::text[]
    )
    select (e.at at time zone 'Europe/Brussels')::date::text as day, coalesce(u.name, '') as name, e.what, count(*)::int as times
    from events e left join user_account u on u.id = e.user_id
    group by 1, 2, 3 order by 1 desc, 2, 3 limit ${most}`
  const first = card.persons[0]
  const vault = first ? await vaultOf(tx, actor.municipality.id) : null
  const name = first && vault ? vault.open(Buffer.from(first.name, 'base64'), `referral_person.name:${first.id}`) : null
  await record(tx, actor, 'referral.looksRead', { type: 'referral', id: card.id }, { purpose: 'access' })
  return { number: card.number, name, looks }
}

export type WhoLooked = NonNullable<Awaited<ReturnType<typeof whoLooked>>>
