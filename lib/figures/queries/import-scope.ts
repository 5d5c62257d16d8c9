import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { KnownAreas } from '../areas.ts'
import { allKnownAreas } from './place-areas.ts'

/** What an import of a municipality may keep, and how it recognises it. */
export interface ImportScope {
  areas: KnownAreas
  /** Today's code of the municipality. */
  nisCode: string
  provinceCode: string
}

export async function importScope(tx: TenantTx, municipalityId: string): Promise<ImportScope> {
  const [areas, here] = await Promise.all([
    allKnownAreas(tx),
    tx.municipality.findUniqueOrThrow({
      where: { id: municipalityId },
      select: { nisId: true, nis: { select: { provinceCode: true } } },
    }),
  ])
  return { areas, nisCode: here.nisId, provinceCode: here.nis.provinceCode }
}
