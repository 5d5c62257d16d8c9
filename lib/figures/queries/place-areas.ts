import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { areaGenerations, type AreaGeneration, type KnownArea, type KnownAreas } from '../areas.ts'
import { knownAreas, municipalityAreas, type Merger, type ReferenceRow } from '../known-areas.ts'

const isGeneration = (text: string): text is AreaGeneration => areaGenerations.some((generation) => generation === text)

/** Today's code of the municipality. */
export async function nisCodeOf(tx: TenantTx, actor: MemberActor): Promise<string> {
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: actor.municipality.id }, select: { nisId: true } })
  return here.nisId
}

/** All areas that figures can be about, as reading and adding up ask for them: some two thousand rows. */
export async function allKnownAreas(tx: TenantTx): Promise<KnownAreas> {
  const municipalities = await tx.$queryRaw<ReferenceRow[]>`
    select nis_code as "nisCode", name, valid_from::text as "validFrom", valid_to::text as "validTo" from reference_municipality`
  const mergers = await tx.$queryRaw<Merger[]>`
    select from_nis as "from", to_nis as "to", on_date::text as date from municipality_merger order by on_date`
  const areas = await knownParts(tx, null)
  return knownAreas([...municipalityAreas(municipalities, mergers), ...areas], mergers)
}

/** The municipality itself in every generation: its code of today, and those of the municipalities that went up in it. */
export async function municipalityThroughTime(tx: TenantTx, nisCode: string): Promise<KnownArea[]> {
  const rows = await tx.$queryRaw<ReferenceRow[]>`
    with recursive former (nis) as (
      select ${nisCode}::text union select m.from_nis from municipality_merger m join former f on m.to_nis = f.nis)
    select nis_code as "nisCode", name, valid_from::text as "validFrom", valid_to::text as "validTo"
    from reference_municipality where nis_code in (select nis from former)`
  const mergers = await tx.$queryRaw<Merger[]>`
    with recursive former (nis) as (
      select ${nisCode}::text union select m.from_nis from municipality_merger m join former f on m.to_nis = f.nis)
    select from_nis as "from", to_nis as "to", on_date::text as date from municipality_merger where to_nis in (select nis from former)
    order by on_date`
  return municipalityAreas(rows, mergers).filter((area) => area.nisCode === nisCode)
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
