import 'server-only'
import { recordAccountEvent } from '#lib/audit/record-account-event.ts'
import { asAnybody } from '#lib/tenancy/doors.ts'

/** Invitations of coaches that ran out three months ago go: the database knows which, and lets nothing else go. How many is recorded. */
export const forgetCoachInvitations = (): Promise<void> =>
  asAnybody(async (tx) => {
    const [row] = await tx.$queryRaw<{ invited: number }[]>`select forget_coach_invitations() as invited`
    const invited = row?.invited ?? 0
    if (invited > 0) await recordAccountEvent(tx, { userId: null, kind: 'coach.invitationsForgotten', detail: { invited } })
  })
