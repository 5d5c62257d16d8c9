import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { areaGenerations, type AreaGeneration, type KnownArea, type KnownAreas } from '../areas.ts'
import { knownAreas, municipalityAreas } from '../known-areas.ts'

const isGeneration = (text: string): text is AreaGeneration => areaGenerations.some((generation) => generation === text)

/** Today's code of the municipality. */
export async function nisCodeOf(tx: TenantTx, actor: MemberActor): Promise<string> {
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: actor.municipality.id }, select: { nisId: true } })
  return here.nisId
}

/** All areas that figures can be about, as reading and adding up ask for them: some two thousand rows. */
export async function allKnownAreas(tx: TenantTx): Promise<KnownAreas> {
  const [municipalities, mergers, areas] = await Promise.all([
    tx.$queryRaw<{ nisCode: string; name: string; validFrom: string; validTo: string | null }[]>`
      select nis_code as "nisCode", name, valid_from::text as "validFrom", valid_to::text as "validTo" from reference_municipality`,
    tx.$queryRaw<{ from: string; to: string; date: string }[]>`
      select from_nis as "from", to_nis as "to", on_date::text as date from municipality_merger order by on_date`,
    knownParts(tx, null),
  ])
  return knownAreas([...municipalityAreas(municipalities, mergers), ...areas], mergers)
}

/** Sectors, districts and part municipalities, of one municipality or of all that are known. */
export async function knownParts(tx: TenantTx, nisCode: string | null): Promise<KnownArea[]> {
  const rows = await tx.area.findMany({
    where: { level: { in: ['sector', 'district', 'partMunicipality'] }, ...(nisCode && { nisCode }) },
    select: { generation: true, level: true, code: true, name: true, nisCode: true, partMunicipalityCode: true, districtCode: true, locatable: true },
  })
  return rows.flatMap(({ generation, level, ...area }) =>
    isGeneration(generation) ? [{ ...area, generation, level: level as KnownArea['level'] }] : [],
  )
}

/** The statistical areas a neighbourhood is made of. */
export async function areasOfNeighbourhood(tx: TenantTx, neighbourhoodId: string): Promise<{ generation: string; level: string; code: string }[]> {
  return tx.neighbourhoodArea.findMany({ where: { neighbourhoodId }, select: { generation: true, level: true, code: true } })
}
