import 'server-only'
import { figuresFor, type FigureView } from '#lib/figures/queries/figures-for.ts'
import { namesOf } from '#lib/people/queries/names.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { pointsFrom, type PointLink } from './points-from.ts'

/** A chosen figure with what it says about this neighbourhood and what was drawn from it. */
export interface ChosenFigure {
  id: string
  figure: FigureView
  text: string | null
  version: number
  writtenBy: string | null
  points: PointLink[]
}

/**
 * The figures in the analysis of a neighbourhood, by name.
 *
 * @param only just these interpretations; all when left out
 */
export async function chosenFigures(tx: TenantTx, actor: MemberActor, neighbourhoodId: string, only?: string[]): Promise<ChosenFigure[]> {
  const chosen = await tx.interpretation.findMany({
    where: { neighbourhoodId, ...(only && { id: { in: only } }) },
    select: { id: true, indicatorId: true, text: true, version: true, updatedById: true },
    orderBy: [{ indicator: { name: 'asc' } }, { id: 'asc' }],
    take: 300,
  })
  const figures = await figuresFor(tx, actor, neighbourhoodId, chosen.map((one) => one.indicatorId))
  const byIndicator = new Map(figures.map((figure) => [figure.indicatorId, figure]))
  const names = await namesOf(tx, chosen.map((one) => one.updatedById))
  const points = await pointsFrom(tx, chosen.map((one) => one.id))

  return chosen.flatMap(({ id, indicatorId, text, version, updatedById }) => {
    const figure = byIndicator.get(indicatorId)
    if (!figure) return []
    return { id, figure, text, version, writtenBy: text === null ? null : (names.get(updatedById) ?? null), points: points.get(id) ?? [] }
  })
}

/** The municipality's indicators that are not in this analysis yet, by theme and name. */
export const figuresToChoose = (tx: TenantTx, neighbourhoodId: string) =>
  tx.indicator.findMany({
    where: { interpretations: { none: { neighbourhoodId } } },
    select: { id: true, name: true, unit: true, source: true, theme: true },
    orderBy: [{ theme: { sort: 'asc', nulls: 'last' } }, { name: 'asc' }, { id: 'asc' }],
    take: 300,
  })

export type FigureChoice = Awaited<ReturnType<typeof figuresToChoose>>[number]
