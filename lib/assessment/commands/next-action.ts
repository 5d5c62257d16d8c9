import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import type { RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { NextActionInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import { isBuildingBlockId } from '#lib/framework/building-blocks.ts'
import { createAction, type MadeAction } from '#lib/plan/commands/create-action.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { criterionIn, lockRound } from './lock-round.ts'

/** A next step becomes an idea in the plan of its neighbourhood. It may also happen after the round was closed. */
export async function nextStepToAction(
  tx: TenantTx,
  actor: MemberActor,
  input: NextActionInput,
): Promise<Outcome<MadeAction, RoundRefusal>> {
  const round = await lockRound(tx, input.round)
  const { buildingBlockId } = await criterionIn(tx, round, input.criterion)
  const key = { municipalityId: actor.municipality.id, roundId: input.round, criterionId: input.criterion }
  const agreed =
    (await tx.commonLevel.findUnique({
      where: { municipalityId_roundId_criterionId: key },
      select: { nextStep: true, nextActionId: true },
    })) ?? notFoundHere()
  if (!agreed.nextStep) return refused('noNextStep')
  if (agreed.nextActionId) return refused('alreadyAction')
  const neighbourhoodId = round.neighbourhoodId ?? input.neighbourhood
  if (!neighbourhoodId) return refused('unknownPlace')

  const made = await createAction(tx, actor, {
    neighbourhoodId,
    title: input.title,
    leadText: input.leadText,
    roughlyWhen: input.roughlyWhen,
    blocks: buildingBlockId && isBuildingBlockId(buildingBlockId) ? [buildingBlockId] : [],
  })
  if (!made.ok) return made
  await tx.commonLevel.update({
    where: { municipalityId_roundId_criterionId: key },
    data: { nextActionId: made.value.id },
    select: { roundId: true },
  })
  await record(tx, actor, 'assessment.nextStepPlanned', { type: 'round', id: input.round }, { criterion: input.criterion, action: made.value.id })
  return done(made.value)
}
