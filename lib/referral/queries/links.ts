import 'server-only'
import { cutPage, pageFrom, pageSize } from '#lib/analysis/queries/page-key.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { organisationChoices } from '#lib/partners/queries/choices.ts'
import { memberChoices } from '#lib/people/queries/names.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { lastDayOf } from '../rules/link-days.ts'
import type { Day } from '#lib/time/today.ts'

/** A link somebody holds, without the link itself: that was shown once. */
export interface LinkLine {
  id: string
  name: string
  organisation: string | null
  /** The last day on which it works. */
  until: Day
  lastUsedAt: Date | null
}

export interface DeviceLine {
  id: string
  name: string
  agent: string
  lastUsedAt: Date
}

/** A link to bind a device that was not used yet. */
export interface WaitingDevice {
  id: string
  name: string
  until: Day
}

/** The links of an organisation that work now. */
export const runningOf = (organisationId: string, now: Date) => ({ organisationId, revokedAt: null, expiresAt: { gt: now } })

/** With how many links people come in on behalf of an organisation. */
export const linksOf = (tx: TenantTx, organisationId: string, now: Date): Promise<number> => tx.personalLink.count({ where: runningOf(organisationId, now) })

/** After which link and after which device the lists go on; nothing for their beginning. */
export interface LinksAsked {
  link: string | null
  device: string | null
}

/** The links and devices with which people without a password come in, each fifty at a time, and for whom one can be made. */
export async function linksPage(tx: TenantTx, actor: MemberActor, now: Date, after: LinksAsked = { link: null, device: null }) {
  const works = { revokedAt: null, expiresAt: { gt: now } }
  const found = await tx.personalLink.findMany({
    where: { ...works, kind: 'sender' },
    select: { id: true, holderName: true, expiresAt: true, lastUsedAt: true, organisation: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    ...pageFrom(actor.municipality.id, after.link),
  })
  const links = cutPage(found)
  // These wait a week at most, so they are few.
  const waiting = await tx.personalLink.findMany({
    where: { ...works, kind: 'device', lastUsedAt: null },
    select: { id: true, expiresAt: true, membership: { select: { user: { select: { name: true } } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const vault = await vaultOf(tx, actor.municipality.id)
  const members = await memberChoices(tx)
  const names = new Map(members.map(({ id, user }) => [id, user.name]))
  const devices = cutPage(await tx.$queryRaw<{ id: string; membershipId: string; agent: string; lastUsedAt: Date }[]>`
    select id, membership_id as "membershipId", agent, last_used_at as "lastUsedAt" from devices_here()
    where ${after.device}::uuid is null or id < ${after.device}::uuid
    order by id desc limit ${pageSize + 1}`)
  return {
    links: links.rows.map(({ id, holderName, expiresAt, lastUsedAt, organisation }): LinkLine => ({
      id, until: lastDayOf(expiresAt), lastUsedAt, name: vault.openOrNull(holderName, `personal_link.holder_name:${id}`) ?? '', organisation: organisation?.name ?? null,
    })),
    nextLink: links.next,
    waiting: waiting.map(({ id, expiresAt, membership }): WaitingDevice => ({ id, until: lastDayOf(expiresAt), name: membership?.user.name ?? '' })),
    devices: devices.rows.map(({ membershipId, ...device }): DeviceLine => ({ ...device, name: names.get(membershipId) ?? '' })),
    nextDevice: devices.next,
    organisations: await organisationChoices(tx),
    /** Partners and volunteers; whether they are something else too is looked at when the link is made. */
    members: actor.standings.includes('caseCoordinator')
      ? members.filter(({ role }) => role === 'partner' || role === 'volunteer').map(({ id, user, organisation }) => ({ id, name: organisation ? `${user.name} (${organisation.name})` : user.name }))
      : null,
  }
}

export type LinksPage = Awaited<ReturnType<typeof linksPage>>
