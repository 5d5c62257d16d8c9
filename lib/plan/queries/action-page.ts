import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { memberChoices, namesOf } from '#lib/people/queries/names.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { inWheelOrder } from '#lib/plan/plan-view.ts'
import { findsAction, rightsOn } from '#lib/plan/rights.ts'
import { movesFrom } from '#lib/plan/rules.ts'
import { themesOf } from '#lib/signals/queries/themes-of.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'
import { objectiveCards } from './objective-cards.ts'
import { tasksOf } from './tasks.ts'

/** As many updates as the page tells; older ones are in the versions of the plan. */
const updatesShown = 100

/**
 * One action with everything on its page, and what this reader may do with it; `null` when it is not in this neighbourhood or
 * not theirs to find.
 */
export async function actionPage(tx: TenantTx, actor: MemberActor, slug: string, id: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const action = await tx.action.findFirst({
    where: { id, neighbourhoodId: neighbourhood.id },
    select: {
      id: true,
      title: true,
      description: true,
      state: true,
      stopReason: true,
      stateSince: true,
      tool: true,
      governmentRole: true,
      leadOrganisationId: true,
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
      published: true,
      objectiveId: true,
      updatedAt: true,
      version: true,
      leadOrganisation: { select: { name: true } },
      actionBlocks: { select: { buildingBlockId: true } },
      actionPartners: {
        select: { organisationId: true, contribution: true, organisation: { select: { name: true } } },
        orderBy: { organisation: { name: 'asc' } },
      },
    },
  })
  if (!action) return null
  const {
    leadOrganisation,
    leadText,
    actionBlocks,
    actionPartners,
    startOn,
    endOn,
    target,
    measured,
    budget,
    stateSince,
    ...rest
  } = action
  const involved = { ...action, partnerIds: actionPartners.map((partner) => partner.organisationId) }
  if (!findsAction(actor, involved)) return null

  const rights = rightsOn(actor, involved)
  // A partner sees the action it works on, not the plan in progress behind it.
  const objective =
    may(actor, 'plan.read') && action.objectiveId
      ? ((await objectiveCards(tx, neighbourhood.id)).find((card) => card.id === action.objectiveId) ?? null)
      : null
  return {
    neighbourhood,
    action: {
      ...rest,
      lead: leadOrganisation?.name ?? leadText ?? '',
      blocks: inWheelOrder(actionBlocks.map((block) => block.buildingBlockId)),
      partners: actionPartners.map(({ organisation, ...partner }) => ({ ...partner, name: organisation.name })),
      stateSince: dayOf(stateSince),
      startOn: startOn && dayOf(startOn),
      endOn: endOn && dayOf(endOn),
      target: target?.toNumber() ?? null,
      measured: measured?.toNumber() ?? null,
      budget: budget?.toNumber() ?? null,
    },
    objective,
    themes: await themesOf(tx, actor, { actionId: id }),
    moves: movesFrom(action.state, rights),
    mayUpdate: rights.length > 0,
    updates: await updatesOf(tx, actor, id),
    tasks: await tasksOf(tx, actor, id),
    /** For who divides the work, and for who writes the plan. */
    members: may(actor, 'plan.assignTask') ? await memberChoices(tx) : [],
    organisations: may(actor, 'plan.write') ? await organisationChoices(tx) : [],
  }
}

export type ActionPage = NonNullable<Awaited<ReturnType<typeof actionPage>>>
export type ActionShown = ActionPage['action']

/** What happened with an action, the latest first; names only for who may read them. */
async function updatesOf(tx: TenantTx, actor: MemberActor, actionId: string) {
  const rows = await tx.actionUpdate.findMany({
    where: { actionId },
    select: {
      id: true,
      text: true,
      measured: true,
      fromState: true,
      toState: true,
      createdAt: true,
      writtenById: true,
      organisation: { select: { name: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: updatesShown,
  })
  const names = may(actor, 'people.readNames')
    ? await namesOf(
        tx,
        rows.map((row) => row.writtenById),
      )
    : new Map<string, string>()
  return rows.map(({ writtenById, organisation, measured, ...row }) => ({
    ...row,
    measured: measured?.toNumber() ?? null,
    writtenBy: names.get(writtenById) ?? null,
    organisation: organisation?.name ?? null,
  }))
}

export type UpdateShown = ActionPage['updates'][number]
