import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { areaKeyText, freeSlug, kindOfLevel, placeName, type AreaKey, type NeighbourhoodLevel } from '../rules.ts'
import type { TakeKnownAreas } from '../schema.ts'

/** Makes a neighbourhood of each ticked area, with its name, point and outline; what was taken before is left alone. */
export async function takeKnownAreas(tx: TenantTx, actor: MemberActor, input: TakeKnownAreas): Promise<Outcome<{ made: number }, 'unknownArea'>> {
  const municipalityId = actor.municipality.id
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { nisId: true } })
  const areas = await tx.area.findMany({
    where: { nisCode: here.nisId, locatable: true, OR: input.areas.map(asWhere) },
    select: { generation: true, level: true, code: true, name: true, lon: true, lat: true, outline: true },
    orderBy: [{ name: 'asc' }],
  })
  if (areas.length < new Set(input.areas.map(areaKeyText)).size) return refused('unknownArea')

  const present = await tx.neighbourhood.findMany({ select: { slug: true } })
  const links = await tx.neighbourhoodArea.findMany({ where: { neighbourhood: { archivedAt: null } }, select: { generation: true, level: true, code: true } })
  const slugs = new Set(present.map((neighbourhood) => neighbourhood.slug))
  const taken = new Set(links.map(areaKeyText))

  let made = 0
  for (const area of areas.filter((candidate) => !taken.has(areaKeyText(candidate)))) {
    const name = placeName(area.name)
    const slug = freeSlug(name, slugs)
    slugs.add(slug)
    const { id } = await tx.neighbourhood.create({
      data: { municipalityId, name, slug, kind: kindOfLevel[area.level as NeighbourhoodLevel], lon: area.lon, lat: area.lat, outline: area.outline ?? undefined },
      select: { id: true },
    })
    await tx.neighbourhoodArea.create({
      data: { municipalityId, neighbourhoodId: id, generation: area.generation, level: area.level, code: area.code },
      select: { code: true },
    })
    made++
  }
  await record(tx, actor, 'neighbourhoods.taken', { type: 'municipality', id: municipalityId }, { made })
  return done({ made })
}

const asWhere = ({ generation, level, code }: AreaKey) => ({ generation, level, code })
