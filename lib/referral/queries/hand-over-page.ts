import 'server-only'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

interface Holder {
  id: string
  name: string
  /** open ones, and finished ones of which somebody still has to hear */
  cards: number
  /** can hold cards now */
  active: boolean
}

/** Who holds cards with something to do, also who cannot any more, and who could take them. */
export async function handOverPage(tx: TenantTx, municipalityId: string) {
  const receivers = await holderChoices(tx)
  const holders = await tx.$queryRaw<Omit<Holder, 'active'>[]>`
    select m.id, u.name, c.cards
    from (
      select owner_id, count(*)::int as cards from (
        select owner_id from referral where municipality_id = ${municipalityId}::uuid and due_on is not null
        union all
        select owner_id from referral where municipality_id = ${municipalityId}::uuid and id in (select cards_to_tell())
      ) held group by owner_id
    ) c
    join membership m on m.municipality_id = ${municipalityId}::uuid and m.id = c.owner_id
    join user_account u on u.id = m.user_id
    order by u.name, m.id`
  const able = new Set(receivers.map(({ membershipId }) => membershipId))
  return { receivers, holders: holders.map((holder): Holder => ({ ...holder, active: able.has(holder.id) })) }
}

export type HandOverPage = Awaited<ReturnType<typeof handOverPage>>
