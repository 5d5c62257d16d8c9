import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { ActionFields } from '#lib/plan/schema/action.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actionColumns } from './action-columns.ts'
import { mustExistHere, neighbourhoodHere } from './references.ts'

/** Title, who (an organisation or words), roughly when, and where; the rest may come later. */
export type NewAction = Pick<ActionFields, 'title' | 'roughlyWhen'> &
  Partial<ActionFields> & { neighbourhoodId: string }

export interface MadeAction {
  id: string
  /** Slug of its neighbourhood: where its page is. */
  neighbourhood: string
}

const nothingYet: Omit<ActionFields, 'title' | 'roughlyWhen'> = {
  leadOrganisationId: null,
  leadText: null,
  objectiveId: null,
  description: null,
  blocks: [],
  tool: null,
  governmentRole: null,
  startOn: null,
  endOn: null,
  expectedOutput: null,
  measure: null,
  target: null,
  measured: null,
  budget: null,
  multiYearPlanCode: null,
  published: false,
}

/**
 * Adds an action to a neighbourhood's plan, as an idea. Also the way a next step of an assessment becomes an action. Either
 * `leadOrganisationId` or `leadText` says who; the database refuses an action that nobody leads.
 */
export async function createAction(tx: TenantTx, actor: MemberActor, input: NewAction): Promise<Outcome<MadeAction>> {
  const { neighbourhoodId, ...given } = input
  const fields = { ...nothingYet, ...given }
  const neighbourhood = await neighbourhoodHere(tx, neighbourhoodId)
  await mustExistHere(tx, neighbourhoodId, fields)

  const municipalityId = actor.municipality.id
  const action = await tx.action.create({
    data: { municipalityId, neighbourhoodId, ...actionColumns(fields) },
    select: { id: true },
  })
  await tx.actionBlock.createMany({
    data: fields.blocks.map((buildingBlockId) => ({ municipalityId, actionId: action.id, buildingBlockId })),
  })
  await record(tx, actor, 'plan.actionAdded', { type: 'action', id: action.id }, { blocks: fields.blocks })
  return done({ id: action.id, neighbourhood: neighbourhood.slug })
}
