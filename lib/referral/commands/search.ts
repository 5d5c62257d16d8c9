import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { reach } from '#lib/access/matrix.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { nameHashOf, phoneHashOf } from '../identity-hashes.ts'
import { holds } from '../rights.ts'
import type { SearchInput } from '../schema/person.ts'

export interface Found {
  /** Numbers of the cards that may be opened. */
  numbers: number[]
  /** The newest of the others, and who holds it. */
  elsewhere: { number: number; name: string } | null
}

/** More cards of one person than this are looked for in the list. */
const most = 20

interface Hit {
  id: string
  number: number
  ownerId: string | null
  holder: string | null
}

/**
 * Finds cards by exact name and year of birth, or by phone, through their keyed hashes; a card on which no year stands is found
 * by its name. Somebody who holds none of them is told
 * who does, so that who phones in reaches the right person; the card itself stays closed. Every search is recorded, also one
 * that finds nobody: hence no refusal, which would leave no trace.
 */
export async function searchCards(tx: TenantTx, actor: MemberActor, { name, birthYear, phone }: SearchInput): Promise<Outcome<Found>> {
  const { id: municipalityId } = actor.municipality
  const vault = await vaultOf(tx, municipalityId)
  const [byName, byPhone] = [name === null ? null : nameHashOf(vault, name, birthYear), phone === null ? null : phoneHashOf(vault, phone.e164)]
  const yearless = name === null || birthYear === null ? null : nameHashOf(vault, name, null)
  const hits = await tx.$queryRaw<Hit[]>`
    select r.id, r.number, r.owner_id as "ownerId", u.name as holder
    from (select id from cards_by_hash(${byName}, ${byPhone}) as a (id) union select id from cards_by_hash(${yearless}, null) as b (id)) f
    join referral r on r.municipality_id = ${municipalityId}::uuid and r.id = f.id
    left join membership m on m.municipality_id = r.municipality_id and m.id = r.owner_id
    left join user_account u on u.id = m.user_id
    order by r.sent_at desc limit ${most}`
  const own = new Set(actor.memberships.filter(holds).map(({ id }) => id))
  const theirs = reach(actor, 'referral.read') === 'municipality' ? hits : hits.filter(({ ownerId }) => ownerId !== null && own.has(ownerId))
  await record(tx, actor, 'referral.searched', { type: 'referralList', id: municipalityId }, { by: byPhone ? 'phone' : 'name', found: hits.length })
  for (const { id } of hits) await record(tx, actor, 'referral.found', { type: 'referral', id }, { purpose: 'search' })
  const other = hits.find((hit) => !theirs.includes(hit))
  return done({ numbers: theirs.map(({ number }) => number), elsewhere: other ? { number: other.number, name: other.holder ?? '–' } : null })
}
