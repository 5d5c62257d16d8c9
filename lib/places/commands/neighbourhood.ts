import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { freeSlug } from '../rules.ts'
import type { AddNeighbourhood, EditNeighbourhood } from '../schema.ts'

/** Adds a neighbourhood that no published area stands for: a hamlet, or a set of sectors of a town. */
export async function addNeighbourhood(tx: TenantTx, actor: MemberActor, input: AddNeighbourhood): Promise<Outcome<{ id: string; slug: string }, 'unknownArea'>> {
  const municipalityId = actor.municipality.id
  const { areas, ...place } = input
  const here = await tx.municipality.findUniqueOrThrow({ where: { id: municipalityId }, select: { nisId: true } })
  const known = areas.length ? await tx.area.count({ where: { nisCode: here.nisId, OR: areas } }) : 0
  if (known < areas.length) return refused('unknownArea')

  const present = await tx.neighbourhood.findMany({ select: { slug: true } })
  const slug = freeSlug(place.name, new Set(present.map((neighbourhood) => neighbourhood.slug)))
  const { id } = await tx.neighbourhood.create({ data: { municipalityId, slug, ...place }, select: { id: true } })
  await tx.neighbourhoodArea.createMany({ data: areas.map((area) => ({ municipalityId, neighbourhoodId: id, ...area })) })
  await record(tx, actor, 'neighbourhood.added', { type: 'neighbourhood', id })
  return done({ id, slug })
}

/** Changes name, kind, inhabitants or point; the address stays, so that links that were shared keep working. */
export async function editNeighbourhood(tx: TenantTx, actor: MemberActor, input: EditNeighbourhood): Promise<Outcome<{ id: string }>> {
  const { neighbourhoodId, version, ...place } = input
  const changed = await tx.neighbourhood.updateMany({
    where: { id: neighbourhoodId, version, archivedAt: null },
    data: { ...place, version: { increment: 1 } },
  })
  if (changed.count === 0) {
    const now = await tx.neighbourhood.findFirst({
      where: { id: neighbourhoodId, archivedAt: null },
      select: { version: true, name: true, kind: true, population: true, populationYear: true, lon: true, lat: true },
    })
    if (!now) return notFoundHere()
    const { version: current, ...theirs } = now
    return stale(Object.fromEntries(Object.entries(theirs).map(([field, value]) => [field, value === null ? '' : String(value)])), current)
  }
  await record(tx, actor, 'neighbourhood.changed', { type: 'neighbourhood', id: neighbourhoodId })
  return done({ id: neighbourhoodId })
}
