import 'server-only'
import { buildingBlockIds, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { ActionFields } from '#lib/plan/schema/action.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'

interface StoredAction {
  id: string
  version: number
  fields: ActionFields
}

/** What the form of an action holds, with the version it stands at; `null` when there is no such action here. */
export async function actionFields(tx: TenantTx, id: string): Promise<StoredAction | null> {
  const row = await tx.action.findFirst({
    where: { id },
    select: {
      id: true,
      version: true,
      title: true,
      leadOrganisationId: true,
      leadText: true,
      roughlyWhen: true,
      objectiveId: true,
      description: true,
      tool: true,
      governmentRole: true,
      startOn: true,
      endOn: true,
      expectedOutput: true,
      measure: true,
      target: true,
      measured: true,
      budget: true,
      multiYearPlanCode: true,
      published: true,
      actionBlocks: { select: { buildingBlockId: true } },
    },
  })
  if (!row) return null
  const { actionBlocks, version, startOn, endOn, target, measured, budget, roughlyWhen, ...rest } = row
  const chosen = new Set(actionBlocks.map((block) => block.buildingBlockId))
  return {
    id,
    version,
    fields: {
      ...rest,
      roughlyWhen: roughlyWhen ?? '',
      blocks: buildingBlockIds.filter((block): block is BuildingBlockId => chosen.has(block)),
      startOn: startOn && dayOf(startOn),
      endOn: endOn && dayOf(endOn),
      target: target?.toNumber() ?? null,
      measured: measured?.toNumber() ?? null,
      budget: budget?.toNumber() ?? null,
    },
  }
}
