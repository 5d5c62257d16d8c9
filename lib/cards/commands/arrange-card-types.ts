import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { MoveCardType } from '../schema.ts'
import type { CardTypeMade } from './card-type.ts'

/** Moves a kind of card one place among those in use; at the end of the list nothing happens. */
export async function moveCardType(tx: TenantTx, actor: MemberActor, { cardTypeId: id, direction }: MoveCardType): Promise<Outcome<CardTypeMade>> {
  // All of them are held, in one order, so that two people moving at once do not leave a gap or a double place.
  const order = await tx.$queryRaw<{ id: string; title: string }[]>`
    select id, title from card_type where municipality_id = ${actor.municipality.id}::uuid and archived_at is null order by position, id for update`
  const at = order.findIndex((row) => row.id === id)
  const moved = order[at]
  if (!moved) return notFoundHere()
  const ids = order.map((row) => row.id)
  const other = direction === 'up' ? at - 1 : at + 1
  const swapped = ids[other]
  if (swapped === undefined) return done({ id, title: moved.title })

  ids[other] = id
  ids[at] = swapped
  await tx.$executeRaw`update card_type c set position = n.position from unnest(${ids}::uuid[]) with ordinality as n(id, position)
    where c.municipality_id = ${actor.municipality.id}::uuid and c.id = n.id and c.position is distinct from n.position`
  await record(tx, actor, 'cards.moved', { type: 'cardType', id }, { direction })
  return done({ id, title: moved.title })
}

/** Puts a kind of card away: nobody can choose or print it any more. Cards that were sent, and strips on paper, go on. */
export async function archiveCardType(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<CardTypeMade>> {
  const away = await tx.cardType.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now, version: { increment: 1 } } })
  if (away.count === 0) return notFoundHere()
  await record(tx, actor, 'cards.archived', { type: 'cardType', id })
  return done(await titled(tx, id))
}

/** Brings a kind of card back, at the end of the list. */
export async function restoreCardType(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<CardTypeMade>> {
  const last = await tx.cardType.aggregate({ where: { archivedAt: null }, _max: { position: true } })
  const back = await tx.cardType.updateMany({
    where: { id, archivedAt: { not: null } },
    data: { archivedAt: null, position: (last._max.position ?? 0) + 1, version: { increment: 1 } },
  })
  if (back.count === 0) return notFoundHere()
  await record(tx, actor, 'cards.restored', { type: 'cardType', id })
  return done(await titled(tx, id))
}

const titled = (tx: TenantTx, id: string): Promise<CardTypeMade> => tx.cardType.findFirstOrThrow({ where: { id }, select: { id: true, title: true } })
