import 'server-only'
import { holderChoices } from '#lib/contact-point/queries/holders.ts'
import { heldCallbacks } from '#lib/signals/queries/held-callbacks.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

interface Holder {
  id: string
  name: string
  /** open ones, and finished ones of which somebody still has to hear */
  cards: number
  /** people to call back */
  callbacks: number
  /** can hold cards now */
  active: boolean
}

/** Who holds cards or call backs with something to do, also who cannot any more, and who could take them. */
export async function handOverPage(tx: TenantTx, municipalityId: string) {
  const receivers = await holderChoices(tx)
  const able = new Set(receivers.map(({ membershipId }) => membershipId))
  const [cards, callbacks] = [await heldCards(tx, municipalityId), await heldCallbacks(tx)]
  const members = await tx.membership.findMany({
    where: { id: { in: [...new Set([...cards.keys(), ...callbacks.keys()])] } },
    select: { id: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: 'asc' } }, { id: 'asc' }],
  })
  const holders = members.map(({ id, user }): Holder => ({
    id, name: user.name, cards: cards.get(id) ?? 0, callbacks: callbacks.get(id) ?? 0, active: able.has(id),
  }))
  return { receivers, holders }
}

export type HandOverPage = Awaited<ReturnType<typeof handOverPage>>

async function heldCards(tx: TenantTx, municipalityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; cards: number }[]>`
    select owner_id as id, count(*)::int as cards from (
      select owner_id from referral where municipality_id = ${municipalityId}::uuid and due_on is not null
      union all
      select owner_id from referral where municipality_id = ${municipalityId}::uuid and id in (select cards_to_tell())
    ) held where owner_id is not null group by owner_id`
  return new Map(rows.map(({ id, cards }) => [id, cards]))
}
