import 'server-only'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { mostInFile, type CardFilter } from '../schema/list.ts'
import { cardList, type CardRow } from './card-list.ts'

/** The cards of a list to take along, without whom they are for. That a file was made is recorded, with how many rows. */
export async function cardsFile(tx: TenantTx, actor: MemberActor, filter: CardFilter, today: Day): Promise<CardRow[]> {
  const { rows } = await cardList(tx, actor, filter, today, { take: mostInFile, names: false })
  await record(tx, actor, 'referral.exported', { type: 'referralList', id: actor.municipality.id }, { purpose: 'export', rows: rows.length, names: false })
  return rows
}
