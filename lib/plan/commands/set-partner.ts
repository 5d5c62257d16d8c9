import 'server-only'
import type { z } from 'zod'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { lacks, type SubstanceRefusal } from '#lib/plan/rules.ts'
import type { RemovePartnerInput, SetPartnerInput } from '#lib/plan/schema/action.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { lockedAction } from './locked-action.ts'

type SetPartner = z.infer<typeof SetPartnerInput>
type RemovePartner = z.infer<typeof RemovePartnerInput>

/** Lets an organisation join an action, or says anew what it contributes. */
export async function setPartner(
  tx: TenantTx,
  actor: MemberActor,
  input: SetPartner,
): Promise<Outcome<{ actionId: string }>> {
  const { actionId, organisationId, contribution } = input
  await lockedAction(tx, actionId)
  const here = await tx.organisation.findFirst({ where: { id: organisationId }, select: { id: true } })
  if (!here) return notFoundHere()

  const key = { municipalityId: actor.municipality.id, actionId, organisationId }
  await tx.actionPartner.upsert({
    where: { municipalityId_actionId_organisationId: key },
    create: { ...key, contribution },
    update: { contribution },
    select: { actionId: true },
  })
  await record(tx, actor, 'plan.partnerJoined', { type: 'action', id: actionId }, { organisation: organisationId })
  return done({ actionId })
}

/** Takes an organisation out of an action; one that was agreed keeps at least one. Taking out twice is taking out once. */
export async function removePartner(
  tx: TenantTx,
  actor: MemberActor,
  { actionId, organisationId }: RemovePartner,
): Promise<Outcome<{ actionId: string }, SubstanceRefusal>> {
  const action = await lockedAction(tx, actionId)
  if (!action.partnerIds.includes(organisationId)) return done({ actionId })
  const { blocks, partners } = action.substance
  if (lacks(action.state, { blocks, partners: partners - 1 }) === 'partnersAtAgreed') return refused('partnersAtAgreed')

  await tx.actionPartner.deleteMany({ where: { actionId, organisationId } })
  await record(tx, actor, 'plan.partnerLeft', { type: 'action', id: actionId }, { organisation: organisationId })
  return done({ actionId })
}
