import 'server-only'
import { linkState } from '#lib/accounts/rules.ts'
import { writtenNameKey } from '#lib/paging/name-key.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { acrossMunicipalities, onPlatform } from '#lib/tenancy/doors.ts'
import { isSlug } from '#lib/tenancy/is-slug.ts'
import { dateOf, today } from '#lib/time/today.ts'
import type { MunicipalitiesFilter } from '../schema.ts'

const pageSize = 50

interface MunicipalityRow {
  slug: string
  name: string
  openedAt: Date
  demo: boolean
  neighbourhoods: number
  coordinators: number
}

/** The opened municipalities by name: how many neighbourhoods and coordinators, and nothing of what is in them. */
export const openedMunicipalities = (actor: PersonActor, filter: MunicipalitiesFilter) =>
  acrossMunicipalities(actor, 'platform.municipalities', async (tx) => {
    const { name: afterName, id: afterSlug } = filter.after ?? { name: '', id: '' }
    const pattern = `%${(filter.name ?? '').replace(/[\\%_]/g, '\\$&')}%`
    const found = await tx.$queryRaw<MunicipalityRow[]>`
      select m.slug, m.name, m.opened_at as "openedAt", m.demo,
        coalesce(r.neighbourhoods, 0) as neighbourhoods, coalesce(r.coordinators, 0) as coordinators
      from municipality m left join municipality_rollup r on r.municipality_id = m.id
      where m.name ilike ${pattern} and (${filter.after === undefined} or (m.name, m.slug) > (${afterName}, ${afterSlug}))
      order by m.name, m.slug limit ${pageSize + 1}`
    const rows = found.slice(0, pageSize)
    const last = found.length > pageSize ? rows.at(-1) : undefined
    return { rows, next: last ? writtenNameKey({ name: last.name, id: last.slug }) : null }
  })

export type OpenedMunicipalities = Awaited<ReturnType<typeof openedMunicipalities>>

/** Municipalities that exist today and were not opened yet. */
export const municipalitiesToOpen = (actor: PersonActor, now: Date) =>
  onPlatform(actor, (tx) => {
    const day = dateOf(today(now))
    return tx.referenceMunicipality.findMany({
      where: { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }], municipalitys: { none: {} } },
      select: { nisCode: true, name: true, provinceName: true },
      orderBy: [{ provinceName: 'asc' }, { name: 'asc' }],
    })
  })

/** One municipality as the platform sees it: does somebody run it, was somebody asked, which coaches follow it. */
export async function municipalityOfPlatform(actor: PersonActor, slug: string, now: Date) {
  if (!isSlug(slug)) return null
  const counts = await acrossMunicipalities(actor, 'platform.municipality', async (tx) => {
    const [row] = await tx.$queryRaw<{ coordinators: number }[]>`
      select r.coordinators from municipality_rollup r join municipality m on m.id = r.municipality_id where m.slug = ${slug}`
    return row?.coordinators ?? 0
  })
  return onPlatform(actor, async (tx) => {
    const municipality = await tx.municipality.findUnique({ where: { slug }, select: { id: true, slug: true, name: true, openedAt: true } })
    if (!municipality) return null
    const invitation = await tx.invitation.findFirst({
      where: { municipalityId: municipality.id, invitedById: actor.userId, usedAt: null, revokedAt: null },
      select: { name: true, usedAt: true, expiresAt: true },
      orderBy: { createdAt: 'desc' },
    })
    const assigned = await tx.coachAssignment.findMany({
      where: { municipalityId: municipality.id, endedAt: null },
      select: { userId: true, user: { select: { name: true } } },
      orderBy: { id: 'asc' },
    })
    const coaches = await tx.user.findMany({
      where: { coach: true, disabledAt: null, id: { notIn: assigned.map(({ userId }) => userId) } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    const open = invitation && linkState(invitation, now) === 'open' ? { name: invitation.name, expiresAt: invitation.expiresAt } : null
    return { ...municipality, coordinators: counts, invitation: open, assigned, coaches }
  })
}

export type MunicipalityOfPlatform = NonNullable<Awaited<ReturnType<typeof municipalityOfPlatform>>>

/** The coaches with the municipalities they follow, and who was asked to be one. */
export const coachesOfPlatform = (actor: PersonActor, now: Date) =>
  onPlatform(actor, async (tx) => {
    const coaches = await tx.user.findMany({
      where: { coach: true },
      select: {
        id: true, name: true, email: true, disabledAt: true,
        coachAssignments: { where: { endedAt: null }, select: { municipality: { select: { slug: true, name: true } } } },
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
    })
    const invitations = await tx.coachInvitation.findMany({
      where: { usedAt: null, revokedAt: null },
      select: { id: true, name: true, email: true, expiresAt: true, usedAt: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: 100,
    })
    return { coaches, invitations: invitations.map((one) => ({ ...one, state: linkState(one, now) })) }
  })

export type CoachesOfPlatform = Awaited<ReturnType<typeof coachesOfPlatform>>
