import 'server-only'
import { record } from '#lib/audit/record.ts'
import { mostInFile } from '#lib/export/sheet.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { PeopleFilter } from '../schema.ts'
import { peoplePage } from './people.ts'

/** The members of a list to take along. That a file was made is recorded, with how many rows. */
export async function peopleFile(tx: TenantTx, actor: MemberActor, filter: PeopleFilter, now: Date) {
  const { members } = await peoplePage(tx, actor, filter, now, mostInFile)
  await record(tx, actor, 'people.exported', { type: 'membershipList', id: actor.municipality.id }, { rows: members.length })
  return members
}
