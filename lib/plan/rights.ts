import { may, reach } from '#lib/access/matrix.ts'
import { showsToPartner, type ActionState, type MoveRight } from '#lib/plan/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

/** Who takes part in an action, as far as rights are concerned. */
export interface Involved {
  state: ActionState
  leadOrganisationId: string | null
  partnerIds: readonly string[]
}

type Asking = Pick<MemberActor, 'standings' | 'organisationIds'>

/** The organisation through which somebody takes part in an action, leading before joining; `null` when through none. */
export function throughOrganisation(actor: Asking, action: Involved): string | null {
  const involved = [action.leadOrganisationId, ...action.partnerIds]
  return involved.find((organisation) => organisation !== null && actor.organisationIds.includes(organisation)) ?? null
}

/** How somebody may move and update an action; an empty list is the same as not finding it. */
export function rightsOn(actor: Asking, action: Involved): readonly MoveRight[] {
  const far = reach(actor, 'plan.updateAction')
  if (far === 'municipality') return may(actor, 'plan.write') ? ['decide', 'steer', 'report'] : ['steer', 'report']
  const partner = far === 'organisation' && showsToPartner(action.state) && throughOrganisation(actor, action) !== null
  return partner ? ['report'] : []
}

/** Whether somebody finds an action: the plan's readers all of them, partners those of their own organisation. */
export const findsAction = (actor: Asking, action: Involved): boolean =>
  may(actor, 'plan.read') || rightsOn(actor, action).length > 0

/** Whether somebody may tick a task: the team every task, others their own. */
export function mayDoTask(
  actor: Pick<MemberActor, 'standings' | 'memberships'>,
  task: { assigneeId: string | null },
): boolean {
  const far = reach(actor, 'plan.doTask')
  if (far === 'municipality') return true
  return far === 'own' && actor.memberships.some((membership) => membership.id === task.assigneeId)
}
