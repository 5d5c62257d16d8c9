import 'server-only'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { firstNameOf } from '../first-name.ts'

/** Whom somebody will hear from: on card, strip, letter and screen. */
export interface Face {
  membershipId: string
  firstName: string
  /** The direct number; `null` while the person gave none. */
  phone: string | null
  /** The address of the photo; `null` while there is none. */
  photo: string | null
}

interface Row {
  membershipId: string
  name: string
  firstName: string | null
  phone: string | null
  hasPhoto: boolean
  version: number | null
  slug: string
}

/**
 * The faces of these memberships. Who set nothing is called by the first word of the account's name, without number or photo;
 * an unknown membership is left out.
 *
 * @param door where the photo may be asked for: `/k/{token}` for who holds a link; the municipality itself for its members
 */
export async function facesOf(tx: TenantTx, membershipIds: readonly string[], door?: string): Promise<Map<string, Face>> {
  if (membershipIds.length === 0) return new Map()
  const ids = Prisma.join([...new Set(membershipIds)].map((id) => Prisma.sql`${id}::uuid`))
  const rows = await tx.$queryRaw<Row[]>`
    select m.id as "membershipId", u.name, p.first_name as "firstName", p.phone, p.photo is not null as "hasPhoto", p.version, g.slug
    from membership m
    join municipality g on g.id = m.municipality_id
    join user_account u on u.id = m.user_id
    left join contact_profile p on p.municipality_id = m.municipality_id and p.membership_id = m.id
    where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and m.id in (${ids})`
  return new Map(rows.map((row) => [row.membershipId, faceOf(row, door)]))
}

const faceOf = ({ membershipId, name, firstName, phone, hasPhoto, version, slug }: Row, door?: string): Face => ({
  membershipId,
  firstName: firstName ?? firstNameOf(name),
  phone: phone || null,
  // A new photo has another address: a page that stays open would show the old one.
  photo: hasPhoto ? `${door ?? `/${slug}`}/gezicht/${membershipId}?v=${version ?? 1}` : null,
})
