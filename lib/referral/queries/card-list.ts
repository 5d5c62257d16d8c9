import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { holds } from '../rights.ts'
import type { Outcome, SentState } from '../rules/states.ts'
import { isWhole, keyDay, writtenCardKey, type CardFilter } from '../schema/list.ts'

export interface CardRow {
  id: string
  number: number
  state: SentState
  outcome: Outcome | null
  dueOn: Day | null
  sentOn: Day
  place: string
  cardType: string
  /** Who holds it. */
  holder: string | null
  /** Whom it is for; nobody once it was withdrawn. */
  name: string | null
}

type Row = Omit<CardRow, 'name'> & { at: string; personId: string | null; sealed: Uint8Array | null }

const pageSize = 50

/**
 * Cards of whoever handles them: what waits for the reader, the longest overdue on top, or the newest of all they may read.
 * One statement for the rows with the sealed name of whom each is for; of which cards a name was seen is recorded, by number.
 *
 * @param take more than a page for a file, which holds no names and says so with `names: false`
 */
export async function cardList(tx: TenantTx, actor: MemberActor, filter: CardFilter, today: Day, { take = pageSize, names = true } = {}) {
  const municipalityId = actor.municipality.id
  const waiting = !isWhole(filter)
  const order = waiting ? Prisma.sql`r.due_on, r.id` : Prisma.sql`r.sent_at desc, r.id`
  const rows = await tx.$queryRaw<Row[]>`
    with r as (
      select r.* from referral r
      where r.municipality_id = ${municipalityId}::uuid and ${visible(actor, filter)} and ${waiting ? afterDue(filter) : narrowed(filter, municipalityId, today)}
      order by ${order} limit ${take + 1}
    )
    select r.id, r.number, r.state::text, r.outcome::text, r.due_on::text as "dueOn", (r.sent_at at time zone 'Europe/Brussels')::date::text as "sentOn",
      ${waiting ? Prisma.sql`r.due_on::text` : Prisma.sql`to_char(r.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`} as at,
      b.name as place, t.title as "cardType", u.name as holder, p.id as "personId", p.name as sealed
    from r
    join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    join card_type t on t.municipality_id = r.municipality_id and t.id = r.card_type_id
    left join membership m on m.municipality_id = r.municipality_id and m.id = r.owner_id
    left join user_account u on u.id = m.user_id
    left join referral_person p on ${names} and p.municipality_id = r.municipality_id and p.referral_id = r.id and p.position = 0
    order by ${order}`
  const shown = rows.slice(0, take)
  const vault = shown.some(({ sealed }) => sealed) ? await vaultOf(tx, municipalityId) : null
  const cards = shown.map(({ personId, sealed, at: _, ...row }): CardRow => ({ ...row, name: vault?.openOrNull(sealed, `referral_person.name:${personId}`) ?? null }))
  const last = rows.length > take ? shown.at(-1) : undefined
  if (vault) await record(tx, actor, 'referral.listed', { type: 'referralList', id: municipalityId }, { purpose: 'handling', cards: shown.filter(({ sealed }) => sealed).map(({ number }) => String(number)) })
  return { waiting, rows: cards, next: last ? writtenCardKey({ at: last.at, id: last.id }) : null }
}

export type CardList = Awaited<ReturnType<typeof cardList>>

const ownHolding = (actor: MemberActor): string[] => actor.memberships.filter(holds).map(({ id }) => id)

/** A coordinator finds every card, who holds cards those; what waits is always one's own. */
function visible(actor: MemberActor, filter: CardFilter): Prisma.Sql {
  const own = Prisma.sql`r.owner_id = any (${ownHolding(actor)}::uuid[])`
  if (!isWhole(filter)) return Prisma.sql`${own} and r.due_on is not null`
  return reach(actor, 'referral.read') === 'municipality' ? Prisma.sql`true` : own
}

const afterDue = ({ after }: CardFilter): Prisma.Sql => {
  const day = after && keyDay(after)
  return after && day ? Prisma.sql`r.due_on >= ${day}::date and (r.due_on > ${day}::date or r.id > ${after.id}::uuid)` : Prisma.sql`true`
}

function narrowed({ toestand, buurt, bij, late, nummers, after }: CardFilter, municipalityId: string, today: Day): Prisma.Sql {
  const at = after && new Date(after.at)
  return Prisma.join([
    Prisma.sql`true`,
    ...(toestand ? [Prisma.sql`r.state = ${toestand}::referral_state`] : []),
    ...(buurt ? [Prisma.sql`r.neighbourhood_id = (select id from neighbourhood where municipality_id = ${municipalityId}::uuid and slug = ${buurt})`] : []),
    ...(bij ? [Prisma.sql`r.owner_id = ${bij}::uuid`] : []),
    ...(late ? [Prisma.sql`r.due_on < ${today}::date`] : []),
    ...(nummers ? [Prisma.sql`r.number = any (${nummers}::int[])`] : []),
    ...(after && at ? [Prisma.sql`r.sent_at <= ${at} and (r.sent_at < ${at} or r.id > ${after.id}::uuid)`] : []),
  ], ' and ')
}

/** What the list can be narrowed by, besides the states. */
export async function filterChoices(tx: TenantTx, municipalityId: string): Promise<{ kind: 'place' | 'holder'; value: string; label: string }[]> {
  return tx.$queryRaw`
    select 'place' as kind, slug as value, name as label from neighbourhood where municipality_id = ${municipalityId}::uuid and archived_at is null
    union all
    select 'holder', m.id::text, u.name from membership m join user_account u on u.id = m.user_id
    where m.municipality_id = ${municipalityId}::uuid and m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson')
    order by 1, 3, 2`
}
