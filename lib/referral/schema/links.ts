import { z } from 'zod'
import { emailAddress, id, optionalId, requiredDate, requiredText } from '#lib/actions/fields.ts'
import { addDays, today, type Day } from '#lib/time/today.ts'

/** A link for somebody without an account lives a year at most; then somebody asks whether it is still right. */
export const longestLinkDays = 366

const until = requiredDate().superRefine((day, context) => {
  const now = today(new Date())
  if (day <= now) context.addIssue({ code: 'custom', message: 'referral-send.errors.untilPast' })
  else if (day > addDays(now, longestLinkDays)) context.addIssue({ code: 'custom', message: 'referral-send.errors.untilFar' })
}).transform((day) => day as Day)

const blankIsNull = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : value)

export const MakeLinkInput = z.object({
  name: requiredText(120, 2),
  email: z.preprocess(blankIsNull, emailAddress().nullish().transform((value) => value ?? null)),
  organisationId: optionalId(),
  until,
})
export type MakeLink = z.infer<typeof MakeLinkInput>

export const LinkInput = z.object({ linkId: id() })

export const DeviceLinkInput = z.object({ membershipId: id() })

export const DeviceInput = z.object({ deviceId: id() })
