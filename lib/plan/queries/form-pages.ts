import 'server-only'
import { attentionPointChoices } from '#lib/analysis/queries/attention-points.ts'
import { isBuildingBlockId, type BuildingBlockId } from '#lib/framework/building-blocks.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { neighbourhoodBySlug, type NeighbourhoodHere } from '#lib/places/queries/neighbourhood.ts'
import { planChanges } from '#lib/plan/plan-changes.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { actionFields } from './action-fields.ts'
import { blockStandings } from './block-standings.ts'
import { objectiveFields } from './objective-fields.ts'
import { planContent } from './plan-content.ts'
import { adoptedVersion, lastAdopted } from './versions.ts'

const objectiveChoices = (tx: TenantTx, neighbourhoodId: string) =>
  tx.objective.findMany({
    where: { neighbourhoodId },
    select: { id: true, title: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })

/** What an action's form can choose from. */
async function actionChoices(tx: TenantTx, neighbourhood: NeighbourhoodHere) {
  return {
    neighbourhood,
    objectives: await objectiveChoices(tx, neighbourhood.id),
    organisations: await organisationChoices(tx),
  }
}

export type ActionChoices = Awaited<ReturnType<typeof actionChoices>>

export async function newActionPage(tx: TenantTx, slug: string): Promise<ActionChoices | null> {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  return neighbourhood && actionChoices(tx, neighbourhood)
}

/** An action to edit with its choices; `null` when it is not one of this neighbourhood. */
export async function editActionPage(tx: TenantTx, slug: string, id: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  const here =
    neighbourhood &&
    (await tx.action.findFirst({ where: { id, neighbourhoodId: neighbourhood.id }, select: { id: true } }))
  const stored = here && (await actionFields(tx, id))
  return stored ? { ...(await actionChoices(tx, neighbourhood)), stored } : null
}

export async function newObjectivePage(tx: TenantTx, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  return neighbourhood && { neighbourhood, points: await attentionPointChoices(tx, neighbourhood.id) }
}

export async function editObjectivePage(tx: TenantTx, slug: string, id: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  const stored = neighbourhood && (await objectiveFields(tx, id))
  if (!stored || stored.neighbourhood.id !== neighbourhood.id) return null
  const hasActions = (await tx.action.findFirst({ where: { objectiveId: id }, select: { id: true } })) !== null
  return { neighbourhood, points: await attentionPointChoices(tx, neighbourhood.id), stored, hasActions }
}

/** What would be adopted now, and what is different from the last time. */
export async function adoptPage(tx: TenantTx, actor: MemberActor, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const content = await planContent(tx, neighbourhood.id)
  const last = await lastAdopted(tx, neighbourhood.id)
  const before = last && (await adoptedVersion(tx, actor, neighbourhood.id, last.number))
  return { neighbourhood, content, last, changes: before && planChanges(before.content, content) }
}

/** The eight blocks of one neighbourhood. */
export async function blocksPage(tx: TenantTx, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  const standings = neighbourhood && (await blockStandings(tx, [neighbourhood.id])).get(neighbourhood.id)
  return standings ? { neighbourhood, standings } : null
}

/** One block of a neighbourhood with its actions, and the partners that could do it. */
export async function blockPage(tx: TenantTx, slug: string, block: string) {
  const page = isBuildingBlockId(block) ? await blocksPage(tx, slug) : null
  if (!page) return null
  const id = block as BuildingBlockId
  const actions = await tx.action.findMany({
    where: { neighbourhoodId: page.neighbourhood.id, actionBlocks: { some: { buildingBlockId: id } } },
    select: { id: true, title: true, state: true },
    orderBy: [{ state: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  return {
    neighbourhood: page.neighbourhood,
    block: id,
    standing: page.standings[id],
    actions,
    organisations: await organisationChoices(tx),
  }
}
