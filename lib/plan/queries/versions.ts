import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { namesOf } from '#lib/people/queries/names.ts'
import { planChanges, type PlanChange } from '#lib/plan/plan-changes.ts'
import { PlanContent } from '#lib/plan/plan-content.ts'
import type { AdoptingBody } from '#lib/plan/rules.ts'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf, type Day } from '#lib/time/today.ts'

/** By whom, when and with which decision a version was adopted. */
export interface AdoptedLine {
  id: string
  number: number
  adoptedBy: AdoptingBody
  adoptedOn: Day
  decisionReference: string | null
  changeReason: string | null
  nextReviewOn: Day | null
}

export interface AdoptedVersion extends AdoptedLine {
  /** Who wrote it in; `null` when the reader sees no names. */
  recordedBy: string | null
  content: PlanContent
  /** What is different from the version before; `null` for the first. */
  changes: PlanChange[] | null
}

const line = {
  id: true,
  number: true,
  adoptedBy: true,
  adoptedOn: true,
  decisionReference: true,
  changeReason: true,
  nextReviewOn: true,
} as const

const asLine = <Row extends { adoptedOn: Date; nextReviewOn: Date | null }>({
  adoptedOn,
  nextReviewOn,
  ...row
}: Row) => ({
  ...row,
  adoptedOn: dayOf(adoptedOn),
  nextReviewOn: nextReviewOn && dayOf(nextReviewOn),
})

/** The last adopted version in one line, or `null` before the first. */
export async function lastAdopted(tx: TenantTx, neighbourhoodId: string): Promise<AdoptedLine | null> {
  const row = await tx.planVersion.findFirst({ where: { neighbourhoodId }, select: line, orderBy: { number: 'desc' } })
  return row && asLine(row)
}

/** Every version of a plan, the latest first; a page of them is never needed. */
export async function planVersions(tx: TenantTx, slug: string) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  if (!neighbourhood) return null
  const rows = await tx.planVersion.findMany({
    where: { neighbourhoodId: neighbourhood.id },
    select: line,
    orderBy: { number: 'desc' },
    take: 200,
  })
  return { neighbourhood, versions: rows.map(asLine) }
}

/** One version as it was adopted, with what it changed in the one before; `null` when there is no such version here. */
export async function adoptedVersion(
  tx: TenantTx,
  actor: MemberActor,
  neighbourhoodId: string,
  number: number,
): Promise<AdoptedVersion | null> {
  const rows = await tx.planVersion.findMany({
    where: { neighbourhoodId, number: { in: [number, number - 1] } },
    select: { ...line, content: true, recordedById: true },
  })
  const row = rows.find((version) => version.number === number)
  if (!row) return null
  const before = rows.find((version) => version.number === number - 1)
  const content = PlanContent.parse(row.content)
  const names = may(actor, 'people.readNames') ? await namesOf(tx, [row.recordedById]) : null
  const { recordedById, content: _raw, ...rest } = row
  return {
    ...asLine(rest),
    recordedBy: names?.get(recordedById) ?? null,
    content,
    changes: before ? planChanges(PlanContent.parse(before.content), content) : null,
  }
}

export async function planVersionPage(tx: TenantTx, actor: MemberActor, slug: string, number: number) {
  const neighbourhood = await neighbourhoodBySlug(tx, slug)
  const version = neighbourhood && (await adoptedVersion(tx, actor, neighbourhood.id, number))
  return version ? { neighbourhood, version } : null
}
