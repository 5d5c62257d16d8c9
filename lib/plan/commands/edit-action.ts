import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { actionFields } from '#lib/plan/queries/action-fields.ts'
import { lacks, type SubstanceRefusal } from '#lib/plan/rules.ts'
import type { EditAction } from '#lib/plan/schema/action.ts'
import { typedAction } from '#lib/plan/typed-action.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actionColumns } from './action-columns.ts'
import type { MadeAction } from './create-action.ts'
import { lockedAction } from './locked-action.ts'
import { mustExistHere } from './references.ts'

/** Rewrites an action from its form. From *agreed* on its blocks cannot be emptied; somebody else's edit is not overwritten. */
export async function editAction(
  tx: TenantTx,
  actor: MemberActor,
  input: EditAction,
  now: Date,
): Promise<Outcome<MadeAction, SubstanceRefusal>> {
  const { id, version, ...fields } = input
  const action = await lockedAction(tx, id)
  if (action.version !== version) {
    const current = (await actionFields(tx, id)) ?? notFoundHere()
    return stale(typedAction(current.fields), current.version)
  }
  const missing = lacks(action.state, { blocks: fields.blocks.length, partners: action.substance.partners })
  if (missing === 'blocksAtAgreed') return refused(missing)
  await mustExistHere(tx, action.neighbourhood.id, fields)

  const key = { municipalityId: actor.municipality.id, actionId: id }
  await tx.action.updateMany({
    where: { id },
    data: { ...actionColumns(fields), updatedAt: now, version: version + 1 },
  })
  await tx.actionBlock.deleteMany({ where: { ...key, buildingBlockId: { notIn: fields.blocks } } })
  await tx.actionBlock.createMany({
    data: fields.blocks.map((buildingBlockId) => ({ ...key, buildingBlockId })),
    skipDuplicates: true,
  })
  await record(tx, actor, 'plan.actionEdited', { type: 'action', id }, { version: version + 1 })
  return done({ id, neighbourhood: action.neighbourhood.slug })
}
