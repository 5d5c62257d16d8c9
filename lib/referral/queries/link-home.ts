import 'server-only'
import { urgentNumbers, type UrgentNumbers } from '#lib/contact-point/queries/urgent-numbers.ts'
import type { LinkActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { lastDayOf } from '../rules/link-days.ts'
import { ownCards, type OwnCard } from './own-cards.ts'

/** What somebody with a link can do, and what became of their cards. */
export interface LinkHome {
  urgent: UrgentNumbers
  until: Day
  cards: OwnCard[]
}

export async function linkHome(tx: TenantTx, actor: LinkActor): Promise<LinkHome> {
  const link = await tx.personalLink.findFirstOrThrow({ where: { id: actor.linkId }, select: { expiresAt: true } })
  const { cards } = await ownCards(tx, actor)
  return { urgent: await urgentNumbers(tx, actor.municipality.id), until: lastDayOf(link.expiresAt), cards }
}
