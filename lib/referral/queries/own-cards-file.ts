import 'server-only'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { mostInFile } from '../schema/list.ts'
import { ownCards, type OwnCard } from './own-cards.ts'

/** The cards somebody sent to take along, without whom they are for. That a file was made is recorded, with how many rows. */
export async function ownCardsFile(tx: TenantTx, actor: MemberActor): Promise<OwnCard[]> {
  const { cards } = await ownCards(tx, actor, undefined, { take: mostInFile, names: false })
  await record(tx, actor, 'referral.exported', { type: 'referralList', id: actor.municipality.id }, { purpose: 'own', rows: cards.length, names: false })
  return cards
}
