import 'server-only'
import { invitationEnds } from '#lib/accounts/rules.ts'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { hashOfLink, linkTokenFor } from '#lib/auth/secret-link.ts'
import type { PersonActor } from '#lib/tenancy/actor.ts'
import { onPlatform, onPlatformInMunicipality } from '#lib/tenancy/doors.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { Assignment, InviteCoach } from '../schema.ts'

/** Invites somebody to be a coach; an earlier link for the same address stops working. */
export const inviteCoach = (actor: PersonActor, { name, email }: InviteCoach, now: Date): Promise<Outcome<{ id: string; name: string }>> =>
  onPlatform(actor, async (tx) => {
    await tx.coachInvitation.updateMany({ where: { email, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
    const id = await newId(tx)
    await tx.coachInvitation.create({
      data: { id, name, email, invitedById: actor.userId, tokenHash: hashOfLink(linkTokenFor('coachInvitation', id)), expiresAt: invitationEnds(now) },
      select: { id: true },
    })
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'coach.invited', subject: { type: 'coachInvitation', id } })
    return done({ id, name })
  })

export const revokeCoachInvitation = (actor: PersonActor, id: string, now: Date): Promise<Outcome<null>> =>
  onPlatform(actor, async (tx) => {
    const revoked = await tx.coachInvitation.updateMany({ where: { id, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
    if (revoked.count === 0) return notFoundHere()
    await recordAccountEvent(tx, { userId: actor.userId, kind: 'coach.invitationRevoked', subject: { type: 'coachInvitation', id } })
    return done(null)
  })

/** Lets a coach follow a municipality: roll-ups only, until its coordinator opens more. Twice is once. */
export const assignCoach = (actor: PersonActor, { municipalityId, userId }: Assignment, now: Date): Promise<Outcome<null>> =>
  onPlatformInMunicipality(actor, municipalityId, async (tx) => {
    const municipality = await tx.municipality.findUnique({ where: { id: municipalityId }, select: { id: true } })
    const coach = await tx.user.findFirst({ where: { id: userId, coach: true, disabledAt: null }, select: { id: true } })
    if (!municipality || !coach) return notFoundHere()
    const before = await tx.coachAssignment.findFirst({ where: { userId }, select: { id: true, endedAt: true } })
    if (before && !before.endedAt) return done(null)
    if (before) {
      await tx.coachAssignment.updateMany({
        where: { id: before.id },
        data: { endedAt: null, assignedAt: now, openedUntil: null, openedById: null, version: { increment: 1 } },
      })
    } else await tx.coachAssignment.createMany({ data: [{ municipalityId, userId, assignedAt: now }], skipDuplicates: true })
    await record(tx, { userId: actor.userId, municipality }, 'coaching.assigned', { type: 'user', id: userId })
    return done(null)
  })

/** The coach follows this municipality no longer, from the next request on. */
export const unassignCoach = (actor: PersonActor, { municipalityId, userId }: Assignment, now: Date): Promise<Outcome<null>> =>
  onPlatformInMunicipality(actor, municipalityId, async (tx) => {
    const ended = await tx.coachAssignment.updateMany({
      where: { userId, endedAt: null },
      data: { endedAt: now, openedUntil: null, version: { increment: 1 } },
    })
    if (ended.count === 0) return notFoundHere()
    await record(tx, { userId: actor.userId, municipality: { id: municipalityId } }, 'coaching.unassigned', { type: 'user', id: userId })
    return done(null)
  })
