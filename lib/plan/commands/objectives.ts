import 'server-only'
import type { z } from 'zod'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { objectiveFields } from '#lib/plan/queries/objective-fields.ts'
import type { CreateObjective, EditObjective, MoveObjective, RemoveObjectiveInput } from '#lib/plan/schema/objective.ts'
import { typedObjective } from '#lib/plan/typed-objective.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { neighbourhoodHere } from './references.ts'
import { setOrigins } from './set-origins.ts'

export interface MadeObjective {
  id: string
  neighbourhood: string
}

/** Adds an objective at the end of the plan, from the attention points it answers. */
export async function createObjective(
  tx: TenantTx,
  actor: MemberActor,
  input: CreateObjective,
): Promise<Outcome<MadeObjective>> {
  const { neighbourhoodId, origins, ...fields } = input
  const { slug } = await neighbourhoodHere(tx, neighbourhoodId)
  const last = await tx.objective.aggregate({ where: { neighbourhoodId }, _max: { position: true } })
  const objective = await tx.objective.create({
    data: {
      municipalityId: actor.municipality.id,
      neighbourhoodId,
      position: (last._max.position ?? 0) + 1,
      ...fields,
    },
    select: { id: true },
  })
  await setOrigins(tx, actor, { id: objective.id, neighbourhoodId }, origins)
  await record(tx, actor, 'plan.objectiveAdded', { type: 'objective', id: objective.id }, { origins: origins.length })
  return done({ id: objective.id, neighbourhood: slug })
}

export async function editObjective(
  tx: TenantTx,
  actor: MemberActor,
  input: EditObjective,
): Promise<Outcome<MadeObjective>> {
  const { id, version, origins, ...fields } = input
  const { count } = await tx.objective.updateMany({ where: { id, version }, data: { ...fields, version: version + 1 } })
  const now = (await objectiveFields(tx, id)) ?? notFoundHere()
  if (count === 0) return stale(typedObjective(now.fields), now.version)

  await setOrigins(tx, actor, { id, neighbourhoodId: now.neighbourhood.id }, origins)
  await record(
    tx,
    actor,
    'plan.objectiveEdited',
    { type: 'objective', id },
    { version: version + 1, origins: origins.length },
  )
  return done({ id, neighbourhood: now.neighbourhood.slug })
}

/** Moves an objective one place; at the end of the list nothing happens. */
export async function moveObjective(
  tx: TenantTx,
  actor: MemberActor,
  { id, direction }: MoveObjective,
): Promise<Outcome<MadeObjective>> {
  const { neighbourhood } = (await objectiveFields(tx, id)) ?? notFoundHere()
  // All of them are held, in one order, so that two people moving at once do not leave a gap or a double place.
  const order = await tx.$queryRaw<{ id: string }[]>`
    select id from objective where neighbourhood_id = ${neighbourhood.id}::uuid order by position, id for update`
  const ids = order.map((row) => row.id)
  const at = ids.indexOf(id)
  const other = direction === 'up' ? at - 1 : at + 1
  const swapped = ids[other]
  if (swapped === undefined) return done({ id, neighbourhood: neighbourhood.slug })

  ids[other] = id
  ids[at] = swapped
  await tx.$executeRaw`update objective o set position = n.position from unnest(${ids}::uuid[]) with ordinality as n(id, position)
    where o.id = n.id and o.position is distinct from n.position`
  await record(tx, actor, 'plan.objectiveMoved', { type: 'objective', id }, { direction })
  return done({ id, neighbourhood: neighbourhood.slug })
}

type RemoveObjective = z.infer<typeof RemoveObjectiveInput>

/** Takes an objective out of the plan; not while actions hang on it. */
export async function removeObjective(
  tx: TenantTx,
  actor: MemberActor,
  input: RemoveObjective,
): Promise<Outcome<MadeObjective, 'objectiveHasActions'>> {
  const { id, version } = input
  const { neighbourhood } = (await objectiveFields(tx, id)) ?? notFoundHere()
  await tx.$executeRaw`select 1 from objective where id = ${id}::uuid for update`
  if (await tx.action.findFirst({ where: { objectiveId: id }, select: { id: true } }))
    return refused('objectiveHasActions')
  const { count } = await tx.objective.deleteMany({ where: { id, version } })
  if (count === 0) {
    const now = (await objectiveFields(tx, id)) ?? notFoundHere()
    return stale(typedObjective(now.fields), now.version)
  }
  await record(tx, actor, 'plan.objectiveRemoved', { type: 'objective', id })
  return done({ id, neighbourhood: neighbourhood.slug })
}
