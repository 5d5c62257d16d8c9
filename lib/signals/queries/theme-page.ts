import 'server-only'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { signalsOfTheme } from './triage-page.ts'

/** Something a theme is, or can be, part of; with the neighbourhood whose plan or analysis it stands in. */
export interface LinkTarget {
  id: string
  title: string
  place: { slug: string; name: string }
}

export interface ThemeLink {
  linkId: string
  kind: 'attentionPoint' | 'action'
  target: LinkTarget
}

const target = { id: true, title: true, neighbourhood: { select: { slug: true, name: true } } } as const
const asTarget = ({ id, title, neighbourhood }: { id: string; title: string; neighbourhood: LinkTarget['place'] }): LinkTarget => ({ id, title, place: neighbourhood })

/** One theme: what was noticed, what it became part of, and what was answered. */
export async function themePage(tx: TenantTx, actor: MemberActor, id: string, after: string | null) {
  if (!isId(id)) return null
  const theme = await tx.signalTheme.findFirst({
    where: { id },
    select: {
      id: true, title: true, state: true, stateSince: true, answer: true, answeredAt: true, archivedAt: true, neighbourhoodId: true, version: true,
      neighbourhood: { select: { name: true } },
      links: { select: { id: true, attentionPoint: { select: target }, action: { select: target } }, orderBy: { id: 'asc' } },
      _count: { select: { signals: true } },
    },
  })
  if (!theme) return null
  const { links, _count, ...rest } = theme
  return {
    theme: { ...rest, signals: _count.signals },
    links: links.flatMap(({ id: linkId, attentionPoint, action }): ThemeLink[] => [
      ...(attentionPoint ? [{ linkId, kind: 'attentionPoint' as const, target: asTarget(attentionPoint) }] : []),
      ...(action ? [{ linkId, kind: 'action' as const, target: asTarget(action) }] : []),
    ]),
    places: await signalPlaces(tx, id),
    signals: await signalsOfTheme(tx, actor, id, after),
  }
}

export type ThemePage = NonNullable<Awaited<ReturnType<typeof themePage>>>

/** In which neighbourhoods it was noticed, the most often first. */
const signalPlaces = (tx: TenantTx, themeId: string) =>
  tx.$queryRaw<{ name: string; signals: number }[]>`
    select n.name, count(*)::int as signals from signal s
    join neighbourhood n on n.municipality_id = s.municipality_id and n.id = s.neighbourhood_id
    where s.municipality_id = nullif(current_setting('app.municipality_id', true), '')::uuid and s.theme_id = ${themeId}::uuid
    group by n.name order by 2 desc, 1`

/** What a theme can become part of: attention points and actions of its neighbourhood, or of all. */
export async function themeChoicesPage(tx: TenantTx, neighbourhoodId: string | null) {
  const where = neighbourhoodId === null ? { neighbourhood: { archivedAt: null } } : { neighbourhoodId }
  const points = await tx.attentionPoint.findMany({ where, select: target, orderBy: [{ position: 'asc' }, { id: 'asc' }], take: 200 })
  const actions = await tx.action.findMany({
    where: { ...where, state: { not: 'stopped' } }, select: target, orderBy: [{ state: 'asc' }, { title: 'asc' }, { id: 'asc' }], take: 200,
  })
  return { places: await neighbourhoodChoices(tx), points: points.map(asTarget), actions: actions.map(asTarget) }
}

export type ThemeChoices = Awaited<ReturnType<typeof themeChoicesPage>>
