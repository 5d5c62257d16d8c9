import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { areaKeyText, neighbourhoodLevels, placeName } from '../rules.ts'

export interface KnownArea {
  key: string
  name: string
  /** The neighbourhood already made from it, if any. */
  usedBy: string | null
}

export interface KnownLayer {
  generation: string
  level: string
  areas: KnownArea[]
}

/** The published areas of this municipality from which neighbourhoods can be made, per layer, newest generation first. */
export async function knownAreas(tx: TenantTx, actor: MemberActor): Promise<KnownLayer[]> {
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: actor.municipality.id }, select: { nisId: true } })
  const areas = await tx.area.findMany({
    where: { nisCode: here.nisId, locatable: true, level: { in: [...neighbourhoodLevels] } },
    select: { generation: true, level: true, code: true, name: true },
    orderBy: [{ name: 'asc' }, { code: 'asc' }],
  })
  const used = await tx.neighbourhoodArea.findMany({
    select: { generation: true, level: true, code: true, neighbourhood: { select: { name: true } } },
    where: { neighbourhood: { archivedAt: null } },
  })
  const usedBy = new Map(used.map((link) => [areaKeyText(link), link.neighbourhood.name]))

  const layers = new Map<string, KnownLayer>()
  for (const area of areas) {
    const id = `${area.generation}/${area.level}`
    const layer = layers.get(id) ?? { generation: area.generation, level: area.level, areas: [] }
    layers.set(id, layer)
    const key = areaKeyText(area)
    layer.areas.push({ key, name: placeName(area.name), usedBy: usedBy.get(key) ?? null })
  }
  return [...layers.values()].sort(newestFirst)
}

/** The heritage agency's list covers all of Flanders but carries no figures, so it comes last. */
function newestFirst(a: KnownLayer, b: KnownLayer): number {
  const age = (layer: KnownLayer) => (/^\d{4}$/.test(layer.generation) ? Number(layer.generation) : 0)
  return age(b) - age(a) || a.level.localeCompare(b.level)
}
