import 'server-only'
import type { TenantTx, DoorTx } from './transaction.ts'

/** A fresh uuid v7, for a record whose id must be known before it is written. */
export async function newId(tx: TenantTx | DoorTx): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`select uuidv7() as id`
  if (!row) throw new Error('the database made no id')
  return row.id
}
