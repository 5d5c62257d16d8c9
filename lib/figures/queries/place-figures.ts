import 'server-only'
import { neighbourhoodBySlug } from '#lib/places/queries/neighbourhood.ts'
import { neighbourhoodsPage } from '#lib/places/queries/neighbourhoods-page.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { FiguresFilter } from '../filter.ts'
import { indicatorsOnPage, inOrder } from './figures-page.ts'
import { figuresFor } from './figures-for.ts'

/** The figures of one neighbourhood beside its municipality and Flanders, with where it lies. */
export async function placeFigures(tx: TenantTx, actor: MemberActor, slug: string, filter: FiguresFilter, take?: number) {
  const place = await neighbourhoodBySlug(tx, slug)
  if (!place) return null
  const { ids, next } = await indicatorsOnPage(tx, filter, take)
  const figures = await figuresFor(tx, actor, place.id, ids)
  return { place, figures: inOrder(ids, figures), next, map: await neighbourhoodsPage(tx, actor) }
}
export type PlaceFigures = NonNullable<Awaited<ReturnType<typeof placeFigures>>>
