import 'server-only'
import { record } from '#lib/audit/record.ts'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { goOnAs, goOnInside } from '#lib/tenancy/doors.ts'
import type { DoorTx } from '#lib/tenancy/transaction.ts'
import type { Invited } from '../queries/invitation.ts'

/**
 * Uses the link up for this person and makes them what it says. The row is claimed by an update that only one of two can
 * win; `false` when somebody was first, the link was withdrawn or its days are over.
 */
export async function takeUp(tx: DoorTx, invited: Invited, person: { userId: string; tokenHash: string }, now: Date): Promise<boolean> {
  if (invited.to === 'coaching') return becomeCoach(tx, person)

  const { municipality } = invited
  const inside = await goOnInside(tx, { ...person, municipalityId: municipality.id })
  const claimed = await inside.invitation.updateMany({
    where: { id: invited.id, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  if (claimed.count === 0) return false
  const given = await inside.invitation.findFirstOrThrow({
    where: { id: invited.id },
    select: { role: true, organisationId: true, managesOrganisation: true, withoutPersons: true },
  })
  // Somebody who is this already stays it: the link is used, and there is no second membership of the same kind.
  await inside.membership.createMany({
    data: [{ municipalityId: municipality.id, userId: person.userId, ...given }],
    skipDuplicates: true,
  })
  await record(inside, { userId: person.userId, municipality }, 'people.joined', { type: 'invitation', id: invited.id }, { role: given.role })
  return true
}

async function becomeCoach(tx: DoorTx, person: { userId: string; tokenHash: string }): Promise<boolean> {
  await goOnAs(tx, person)
  const [used] = await tx.$queryRaw<{ id: string | null }[]>`select become_coach() as id`
  if (!used?.id) return false
  await recordAccountEvent(tx, { userId: person.userId, kind: 'coach.joined', subject: { type: 'coachInvitation', id: used.id } })
  return true
}
