import 'server-only'
import { notFound } from 'next/navigation'
import { may, type Capability } from '#lib/access/matrix.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import type { LinkActor, MunicipalityHere, Visitor } from './actor.ts'
import { asAnybody, withLink } from './doors.ts'
import { inTenant } from './in-tenant.ts'
import { isSlug } from './is-slug.ts'
import type { DoorTx, TenantTx } from './transaction.ts'

const here = { id: true, slug: true, name: true, accent: true, threshold: true, demo: true } as const

/** The holder of a link that still works, or nobody: a link that was withdrawn, is over or never was looks the same. */
export async function linkHolder(token: string, now: Date): Promise<LinkActor | null> {
  const found = await withLink(hashOfLink(token), async (tx) => {
    const link = await linkFollowed(tx, hashOfLink(token))
    if (!link || link.kind !== 'sender' || link.revokedAt || link.expiresAt <= now) return null
    return { link, municipality: await municipalityHere(tx, { id: link.municipalityId }) }
  })
  if (!found?.municipality) return null
  const { link, municipality } = found
  return { kind: 'link', linkId: link.id, organisationId: link.organisationId, municipality, standings: ['linkHolder'] }
}

const linkFollowed = (tx: DoorTx, tokenHash: string) =>
  tx.personalLink.findFirst({
    where: { tokenHash },
    select: { id: true, municipalityId: true, organisationId: true, kind: true, expiresAt: true, revokedAt: true },
  })

const municipalityHere = (tx: DoorTx, where: { id: string } | { slug: string }): Promise<MunicipalityHere | null> =>
  tx.municipality.findFirst({ where, select: here })

/** The holder of this link, allowed to do this; otherwise not found. */
export async function requireLink(token: string, capability: Capability): Promise<LinkActor> {
  const actor = await linkHolder(token, new Date())
  if (!actor || !may(actor, capability)) notFound()
  return actor
}

/** Anybody who passes by on the public pages of this municipality, allowed to do this; no such municipality is not found. */
export async function requireVisitor(slug: string, capability: Capability): Promise<Visitor> {
  const municipality = isSlug(slug) ? await asAnybody((tx) => municipalityHere(tx, { slug })) : null
  if (!municipality) notFound()
  const actor: Visitor = { kind: 'visitor', municipality, standings: ['visitor'] }
  if (!may(actor, capability)) notFound()
  return actor
}

/** A page for who holds a link: one transaction, one question; `null` is not found. */
export async function openLinkPage<Data>(
  token: string,
  capability: Capability,
  read: (tx: TenantTx, actor: LinkActor) => Promise<Data | null>,
): Promise<{ actor: LinkActor; data: Data }> {
  const actor = await requireLink(token, capability)
  const data = await inTenant(actor, (tx) => read(tx, actor))
  if (data === null) notFound()
  return { actor, data }
}

/** A public page of a municipality: one transaction, one question; `null` is not found. */
export async function openPublicPage<Data>(
  slug: string,
  capability: Capability,
  read: (tx: TenantTx, actor: Visitor) => Promise<Data | null>,
): Promise<{ actor: Visitor; data: Data }> {
  const actor = await requireVisitor(slug, capability)
  const data = await inTenant(actor, (tx) => read(tx, actor))
  if (data === null) notFound()
  return { actor, data }
}
