import 'server-only'
import { buildingBlockIds } from '#lib/framework/building-blocks.ts'
import type { PlanContent } from '#lib/plan/plan-content.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'

/** The plan of a neighbourhood as it would be adopted now: everything but the ideas. */
export async function planContent(tx: TenantTx, neighbourhoodId: string): Promise<PlanContent> {
  const objectives = await tx.objective.findMany({
    where: { neighbourhoodId },
    select: {
      id: true,
      title: true,
      axis: true,
      measure: true,
      target: true,
      reached: true,
      objectiveOrigins: {
        select: { attentionPoint: { select: { id: true, title: true } } },
        orderBy: { attentionPoint: { position: 'asc' } },
      },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const actions = await tx.action.findMany({
    where: { neighbourhoodId, state: { not: 'idea' } },
    select: {
      id: true,
      objectiveId: true,
      title: true,
      description: true,
      state: true,
      stopReason: true,
      tool: true,
      governmentRole: true,
      leadText: true,
      roughlyWhen: true,
      startOn: true,
      endOn: true,
      expectedOutput: true,
      measure: true,
      target: true,
      measured: true,
      budget: true,
      multiYearPlanCode: true,
      leadOrganisation: { select: { name: true } },
      actionBlocks: { select: { buildingBlockId: true } },
      actionPartners: {
        select: { contribution: true, organisation: { select: { name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      },
    },
    orderBy: { id: 'asc' },
  })
  return {
    objectives: objectives.map(({ objectiveOrigins, target, reached, ...objective }) => ({
      ...objective,
      target: target?.toNumber() ?? null,
      reached: reached?.toNumber() ?? null,
      origins: objectiveOrigins.map((origin) => origin.attentionPoint),
    })),
    actions: actions.map(
      ({
        leadOrganisation,
        leadText,
        actionBlocks,
        actionPartners,
        startOn,
        endOn,
        target,
        measured,
        budget,
        ...action
      }) => ({
        ...action,
        lead: leadOrganisation?.name ?? leadText ?? '',
        blocks: buildingBlockIds.filter((id) => actionBlocks.some((block) => block.buildingBlockId === id)),
        partners: actionPartners.map(({ contribution, organisation }) => ({ name: organisation.name, contribution })),
        startOn: startOn && dayOf(startOn),
        endOn: endOn && dayOf(endOn),
        target: target?.toNumber() ?? null,
        measured: measured?.toNumber() ?? null,
        budget: budget?.toNumber() ?? null,
      }),
    ),
  }
}
