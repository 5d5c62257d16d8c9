import 'server-only'
import { inventoryChoices } from '#lib/analysis/queries/inventory-choices.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** Names that stand in a text without being somebody: the municipality, its neighbourhoods, partners, services and associations. */
export async function knownNames(tx: TenantTx, municipality: { name: string }): Promise<string[]> {
  const places = await neighbourhoodChoices(tx)
  const organisations = await organisationChoices(tx)
  const inventory = await inventoryChoices(tx)
  return [municipality.name, ...[...places, ...organisations, ...inventory].map(({ name }) => name)]
}
