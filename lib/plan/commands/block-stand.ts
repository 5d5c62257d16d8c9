import 'server-only'
import type { z } from 'zod'
import { done, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { typedText } from '#lib/plan/typed.ts'
import type { ClearBlockStandInput, SetBlockStand } from '#lib/plan/schema/plan.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, type Day } from '#lib/time/today.ts'
import { neighbourhoodHere } from './references.ts'

export interface BlockHere {
  neighbourhood: string
  block: BuildingBlockId
}

/** Says why a building block has no action here: later on purpose until a day, or a partner does it. */
export async function setBlockStand(
  tx: TenantTx,
  actor: MemberActor,
  input: SetBlockStand,
): Promise<Outcome<BlockHere>> {
  const { neighbourhoodId, block, version, kind, reason } = input
  const { slug } = await neighbourhoodHere(tx, neighbourhoodId)
  const organisationId = kind === 'partnerDoesIt' ? input.organisationId : null
  const reviewOn = input.reviewOn === null ? null : dateOf(input.reviewOn as Day)
  if (organisationId && !(await tx.organisation.findFirst({ where: { id: organisationId }, select: { id: true } })))
    notFoundHere()

  const data = { kind, reason, reviewOn, organisationId }
  const key = { municipalityId: actor.municipality.id, neighbourhoodId, buildingBlockId: block }
  const { count } =
    version === 0
      ? await tx.blockStand.createMany({ data: [{ ...key, ...data }], skipDuplicates: true })
      : await tx.blockStand.updateMany({
          where: { neighbourhoodId, buildingBlockId: block, version },
          data: { ...data, version: version + 1 },
        })
  if (count === 0) return standNow(tx, neighbourhoodId, block)

  await record(tx, actor, 'plan.blockStandSet', { type: 'neighbourhood', id: neighbourhoodId }, { block, kind })
  return done({ neighbourhood: slug, block })
}

type ClearBlockStand = z.infer<typeof ClearBlockStandInput>

/** Takes the reason away again; twice is once. */
export async function clearBlockStand(
  tx: TenantTx,
  actor: MemberActor,
  { neighbourhoodId, block }: ClearBlockStand,
): Promise<Outcome<BlockHere>> {
  const { slug } = await neighbourhoodHere(tx, neighbourhoodId)
  const { count } = await tx.blockStand.deleteMany({ where: { neighbourhoodId, buildingBlockId: block } })
  if (count > 0)
    await record(tx, actor, 'plan.blockStandCleared', { type: 'neighbourhood', id: neighbourhoodId }, { block })
  return done({ neighbourhood: slug, block })
}

/** Somebody else was first: what stands there now, or an empty form when it was taken away. */
async function standNow(tx: TenantTx, neighbourhoodId: string, block: BuildingBlockId): Promise<Outcome<never>> {
  const now = await tx.blockStand.findFirst({
    where: { neighbourhoodId, buildingBlockId: block },
    select: { kind: true, reason: true, reviewOn: true, organisationId: true, version: true },
  })
  const typed = {
    kind: typedText(now?.kind ?? null),
    reason: typedText(now?.reason ?? null),
    reviewOn: now?.reviewOn ? dayOf(now.reviewOn) : '',
    organisationId: typedText(now?.organisationId ?? null),
  }
  return stale(typed, now?.version ?? 0)
}
