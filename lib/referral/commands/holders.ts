import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/**
 * Of these memberships those that can hold a card now, kept as they are until the transaction ends: somebody who is being let
 * go meanwhile waits, so that no card is given to who just left. Ask it before a card is locked, never after.
 */
export async function heldStill(tx: TenantTx, membershipIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select m.id from membership m join user_account u on u.id = m.user_id
    where m.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and m.id = any (${[...membershipIds]}::uuid[])
      and m.ended_at is null and not m.without_persons and m.role in ('coordinator', 'contactPerson') and u.disabled_at is null
    order by m.id for share of m`
  return new Set(rows.map(({ id }) => id))
}

/** The name of whoever holds a card, for who came too late. */
export async function nameOfHolder(tx: TenantTx, membershipId: string | null): Promise<string> {
  const holder = membershipId === null ? null : await tx.membership.findFirst({ where: { id: membershipId }, select: { user: { select: { name: true } } } })
  return holder?.user.name ?? ''
}
