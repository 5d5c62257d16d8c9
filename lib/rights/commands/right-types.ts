import 'server-only'
import { done, refused, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { startRights } from '../rules.ts'
import type { AddRight, EditRight } from '../schema.ts'

type NameRefusal = 'sameRight' | 'sameRightArchived'

export async function addRight(tx: TenantTx, actor: MemberActor, input: AddRight): Promise<Outcome<{ name: string }, NameRefusal>> {
  const refusal = await whyNotName(tx, input.name, null)
  if (refusal) return refusedAt('name', refusal, { name: input.name })
  const { id } = await tx.rightType.create({ data: { municipalityId: actor.municipality.id, ...input, position: await nextPosition(tx) }, select: { id: true } })
  await record(tx, actor, 'rights.added', { type: 'rightType', id })
  return done({ name: input.name })
}

export async function editRight(tx: TenantTx, actor: MemberActor, input: EditRight): Promise<Outcome<{ name: string }, NameRefusal>> {
  const { rightId: id, version, ...facts } = input
  const now = await tx.rightType.findFirst({ where: { id, archivedAt: null }, select: { name: true, euroAYear: true, version: true } })
  if (!now) return notFoundHere()
  const refusal = await whyNotName(tx, facts.name, id)
  if (refusal) return refusedAt('name', refusal, { name: facts.name })
  const changed = await tx.rightType.updateMany({ where: { id, version, archivedAt: null }, data: { ...facts, version: { increment: 1 } } })
  if (changed.count === 0) return stale({ name: now.name, euroAYear: now.euroAYear === null ? '' : String(now.euroAYear) }, now.version)
  await record(tx, actor, 'rights.changed', { type: 'rightType', id })
  return done({ name: facts.name })
}

/** Takes a right out of the list to tick; what was counted stays counted. */
export async function archiveRight(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<Outcome<{ name: string }>> {
  const { count } = await tx.rightType.updateMany({ where: { id, archivedAt: null }, data: { archivedAt: now, version: { increment: 1 } } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'rights.archived', { type: 'rightType', id })
  return done(await tx.rightType.findFirstOrThrow({ where: { id }, select: { name: true } }))
}

export async function restoreRight(tx: TenantTx, actor: MemberActor, id: string): Promise<Outcome<{ name: string }>> {
  const { count } = await tx.rightType.updateMany({ where: { id, archivedAt: { not: null } }, data: { archivedAt: null, version: { increment: 1 } } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'rights.restored', { type: 'rightType', id })
  return done(await tx.rightType.findFirstOrThrow({ where: { id }, select: { name: true } }))
}

/** Puts the rights of the start list that are not there yet into the list, without estimates. */
export async function takeStartList(tx: TenantTx, actor: MemberActor): Promise<Outcome<{ rights: number }, 'nothingNew'>> {
  const municipalityId = actor.municipality.id
  const first = await nextPosition(tx)
  const there = new Set((await tx.rightType.findMany({ select: { name: true } })).map(({ name }) => name.toLowerCase()))
  const missing = startRights.filter((name) => !there.has(name.toLowerCase()))
  const { count } = await tx.rightType.createMany({
    data: missing.map((name, place) => ({ municipalityId, name, position: first + place })),
    skipDuplicates: true,
  })
  if (count === 0) return refused('nothingNew')
  await record(tx, actor, 'rights.startListTaken', { type: 'municipality', id: municipalityId }, { rights: count })
  return done({ rights: count })
}

async function nextPosition(tx: TenantTx): Promise<number> {
  const last = await tx.rightType.findFirst({ select: { position: true }, orderBy: { position: 'desc' } })
  return (last?.position ?? -1) + 1
}

/** Names are compared as people read them: capitals make no other right. */
async function whyNotName(tx: TenantTx, name: string, except: string | null): Promise<NameRefusal | null> {
  const twin = await tx.rightType.findFirst({
    where: { name: { equals: name.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }, NOT: except ? { id: except } : undefined },
    select: { archivedAt: true },
  })
  if (!twin) return null
  return twin.archivedAt ? 'sameRightArchived' : 'sameRight'
}
