import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { knownToReferrer, outcomeForReferrer, type KnownToReferrer, type OwnStanding } from '../rules/own-card.ts'
import { writtenCardKey, type CardKey } from '../schema/list.ts'
import type { Outcome } from '../rules/states.ts'

/** A card as its referrer sees it. */
export interface OwnCard {
  id: string
  number: number
  sentOn: Day
  cardType: string
  known: KnownToReferrer
  /** Without it nothing more will be known than that the card arrived. */
  mayWordBack: boolean
  /** Only where the person said so. */
  outcome: Outcome | null
  /** For its maker; not for colleagues of the same organisation, nor through a link. */
  name: string | null
  /** Made by a colleague. */
  byColleague: boolean
}

type Row = OwnStanding & { id: string; number: number; at: string; sentOn: Day; cardType: string; mine: boolean; personId: string | null; sealed: Uint8Array | null }

const pageSize = 50

/**
 * The cards somebody sent, newest first, fifty at a time: their own, for a partner also those of the organisation, for a link
 * those of that link. Each source is read by its own index; that names were looked at is recorded, and a file has none.
 */
export async function ownCards(tx: TenantTx, actor: MemberActor | LinkActor, after?: CardKey, { take = pageSize, names = true } = {}): Promise<{ cards: OwnCard[]; next: string | null }> {
  const municipalityId = actor.municipality.id
  const own = actor.kind === 'member' ? actor.memberships.map(({ id }) => id) : []
  const before = after ? Prisma.sql`and (r.sent_at, r.id) < (${new Date(after.at)}, ${after.id}::uuid)` : Prisma.empty
  const newest = (which: Prisma.Sql) => Prisma.sql`(select r.* from referral r where r.municipality_id = ${municipalityId}::uuid and ${which} ${before} order by r.sent_at desc, r.id desc limit ${take + 1})`
  const rows = await tx.$queryRaw<Row[]>`
    with r as (
      select * from (${Prisma.join(sourcesOf(actor).map(newest), ' union ')}) all_of_them order by sent_at desc, id desc limit ${take + 1}
    )
    select r.id, r.number, r.state::text, r.outcome::text, r.contacted_at as "contactedAt", r.may_word_back as "mayWordBack", r.may_tell_outcome as "mayTellOutcome",
      to_char(r.sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, (r.sent_at at time zone 'Europe/Brussels')::date::text as "sentOn",
      t.title as "cardType", (coalesce(r.made_by_id = any (${own}::uuid[]), false) or coalesce(r.entered_by_id = any (${own}::uuid[]), false)) as mine,
      p.id as "personId", p.name as sealed
    from r
    join card_type t on t.municipality_id = r.municipality_id and t.id = r.card_type_id
    left join referral_person p on p.municipality_id = r.municipality_id and p.referral_id = r.id and p.position = 0 and ${names}
      and r.outcome is distinct from 'withdrawn' and (r.made_by_id = any (${own}::uuid[]) or r.entered_by_id = any (${own}::uuid[]))
    order by r.sent_at desc, r.id desc`
  const shown = rows.slice(0, take)
  const named = shown.filter(({ sealed }) => sealed)
  const vault = named.length > 0 ? await vaultOf(tx, municipalityId) : null
  const cards = shown.map((row): OwnCard => ({
    id: row.id, number: row.number, sentOn: row.sentOn, cardType: row.cardType, byColleague: actor.kind === 'member' && !row.mine,
    known: knownToReferrer(row), mayWordBack: row.mayWordBack, outcome: outcomeForReferrer(row), name: vault?.openOrNull(row.sealed, `referral_person.name:${row.personId}`) ?? null,
  }))
  if (vault) await record(tx, actor, 'referral.listed', { type: 'referralList', id: municipalityId }, { purpose: 'own', cards: named.map(({ number }) => String(number)) })
  const last = rows.length > take ? shown.at(-1) : undefined
  return { cards, next: last ? writtenCardKey(last) : null }
}

/** Where one's own cards come from. */
function sourcesOf(actor: MemberActor | LinkActor): Prisma.Sql[] {
  if (actor.kind === 'link') return [Prisma.sql`r.link_id = ${actor.linkId}::uuid`]
  const organisations = reach(actor, 'referral.follow') === 'organisation' ? actor.organisationIds : []
  return [
    ...actor.memberships.flatMap(({ id }) => [Prisma.sql`r.made_by_id = ${id}::uuid`, Prisma.sql`r.entered_by_id = ${id}::uuid`]),
    ...organisations.map((id) => Prisma.sql`r.organisation_id = ${id}::uuid`),
  ]
}
