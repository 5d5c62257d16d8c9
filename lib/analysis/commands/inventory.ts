import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { removalRefusal, type RemovalRefusal } from '../rules/removal.ts'
import type { OneOf } from '../schema/common.ts'
import type { AddInventoryItem, EditInventoryItem } from '../schema/inventory.ts'
import { placeOf } from './place.ts'

/** Adds a service, association or meeting place to the inventory of a neighbourhood. */
export async function addInventoryItem(tx: TenantTx, actor: MemberActor, input: AddInventoryItem): Promise<Outcome<{ id: string }>> {
  const place = await placeOf(tx, input.neighbourhood)
  await mustBeOrganisationHere(tx, input.organisationId, null)
  const item = await tx.inventoryItem.create({
    data: { municipalityId: actor.municipality.id, neighbourhoodId: place.id, ...facts(input) },
    select: { id: true },
  })
  await record(tx, actor, 'analysis.inventoryAdded', { type: 'inventoryItem', id: item.id }, { kind: input.kind })
  return done(item)
}

/** Changes an inventory item; answers `stale` when somebody else did so meanwhile. */
export async function editInventoryItem(tx: TenantTx, actor: MemberActor, input: EditInventoryItem): Promise<Outcome<{ id: string }>> {
  const current = await lockedItem(tx, input.id)
  if (current.version !== input.version) {
    const { kind, name, place, description, organisationId } = current
    return stale({ kind, name, place: place ?? '', description: description ?? '', organisationId: organisationId ?? '' }, current.version)
  }
  await mustBeOrganisationHere(tx, input.organisationId, current.organisationId)
  await tx.inventoryItem.updateMany({ where: { id: input.id }, data: { ...facts(input), version: { increment: 1 } } })
  await record(tx, actor, 'analysis.inventoryEdited', { type: 'inventoryItem', id: input.id }, { kind: input.kind })
  return done({ id: input.id })
}

/** Removes an inventory item on which no attention point rests. */
export async function removeInventoryItem(tx: TenantTx, actor: MemberActor, input: OneOf): Promise<Outcome<null, RemovalRefusal>> {
  await lockedItem(tx, input.id)
  const refusal = removalRefusal({
    attentionPoints: await tx.attentionPointVoice.count({ where: { inventoryItemId: input.id } }),
  })
  if (refusal) return refused(refusal)
  await tx.inventoryItem.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.inventoryRemoved', { type: 'inventoryItem', id: input.id })
  return done(null)
}

const facts = ({ kind, name, place, description, organisationId }: AddInventoryItem) => ({ kind, name, place, description, organisationId })

interface ItemNow {
  kind: string
  name: string
  place: string | null
  description: string | null
  organisationId: string | null
  version: number
}

async function lockedItem(tx: TenantTx, id: string): Promise<ItemNow> {
  const rows = await tx.$queryRaw<ItemNow[]>`
    select kind::text, name, place, description, organisation_id as "organisationId", version
    from inventory_item where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}

/** An organisation to choose from, or the one that stood there already and was archived since. */
async function mustBeOrganisationHere(tx: TenantTx, organisationId: string | null, already: string | null): Promise<void> {
  if (organisationId === null || organisationId === already) return
  const organisations = await organisationChoices(tx)
  if (!organisations.some((one) => one.id === organisationId)) notFoundHere()
}
