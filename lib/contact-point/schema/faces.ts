import { z } from 'zod'
import { id, requiredDate, requiredText } from '#lib/actions/fields.ts'
import { requiredPhone } from '#lib/phone/fields.ts'
import type { Day } from '#lib/time/today.ts'
import { versionOrNone } from './contact-point.ts'

export const ProfileInput = z.object({
  membershipId: id(),
  version: versionOrNone(),
  firstName: requiredText(40),
  phone: requiredPhone().transform(({ shown }) => shown),
})
export type ProfileInput = z.infer<typeof ProfileInput>

export const PhotoInput = z.object({ membershipId: id() })

/** Longer than this is not leave but a hand-over. */
export const longestLeave = 366

const day = () => requiredDate().transform((text) => text as Day)

export const LeaveInput = z
  .object({ membershipId: id(), from: day(), until: day(), standInId: id() })
  .refine(({ from, until }) => until >= from, { path: ['until'], error: 'contact-point.errors.untilBeforeFrom' })
  .refine(({ membershipId, standInId }) => membershipId !== standInId, { path: ['standInId'], error: 'contact-point.errors.standInSelf' })
export type LeaveInput = z.infer<typeof LeaveInput>

export const EndLeaveInput = z.object({ leaveId: id() })
