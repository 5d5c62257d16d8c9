import 'server-only'
import { invitationEnds } from '#lib/accounts/rules.ts'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import { isReserved } from '#lib/places/reserved-slugs.ts'
import { slugOf } from '#lib/places/slug.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { onPlatform, onPlatformInMunicipality } from '#lib/tenancy/doors.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import { dateOf, today } from '#lib/time/today.ts'
import type { InviteFirstCoordinator } from '../schema.ts'

export type OpenRefusal = 'notValidToday' | 'alreadyOpened' | 'reservedSlug'

/** Opens a municipality of today's Flanders: empty, under an address made from its name. */
export const openMunicipality = (actor: PersonActor, nisCode: string, now: Date): Promise<Outcome<{ slug: string; name: string }, OpenRefusal>> =>
  onPlatform(actor, async (tx) => {
    const day = dateOf(today(now))
    const reference = await tx.referenceMunicipality.findFirst({
      where: { nisCode, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
      select: { name: true },
    })
    if (!reference) return refusedAt('nisCode', 'notValidToday')
    const { name } = reference
    const slug = slugOf(name)
    if (isReserved(slug)) return refusedAt('nisCode', 'reservedSlug', { slug })
    if (await tx.municipality.findFirst({ where: { nisId: nisCode }, select: { id: true } })) return refusedAt('nisCode', 'alreadyOpened', { name })

    const id = await newId(tx)
    const made = await tx.municipality.createMany({ data: [{ id, slug, name, nisId: nisCode, openedAt: now }], skipDuplicates: true })
    if (made.count === 0) return refusedAt('nisCode', 'alreadyOpened', { name })
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'municipality.opened', subject: { type: 'municipality', id } })
    return done({ slug, name })
  })

/** Invites whoever will run the municipality; once somebody does, the platform invites nobody there any more. */
export const inviteFirstCoordinator = (
  actor: PersonActor,
  { municipalityId, name, email }: InviteFirstCoordinator,
  now: Date,
): Promise<Outcome<{ id: string; name: string }, 'hasCoordinator'>> =>
  onPlatformInMunicipality(actor, municipalityId, async (tx) => {
    const municipality = await tx.municipality.findUnique({ where: { id: municipalityId }, select: { id: true } })
    if (!municipality) return notFoundHere()
    if ((await tx.membership.count({ where: { role: 'coordinator', endedAt: null } })) > 0) return refused('hasCoordinator')
    await tx.invitation.updateMany({
      where: { role: 'coordinator', invitedById: actor.userId, usedAt: null, revokedAt: null },
      data: { revokedAt: now },
    })
    const id = await newId(tx)
    await tx.invitation.create({
      data: {
        municipalityId, id, name, email, role: 'coordinator', invitedById: actor.userId,
        tokenHash: hashOfLink(linkTokenFor('invitation', id)), expiresAt: invitationEnds(now),
      },
      select: { id: true },
    })
    await record(tx, { userId: actor.userId, municipality }, 'people.invited', { type: 'invitation', id }, { role: 'coordinator' })
    return done({ id, name })
  })
