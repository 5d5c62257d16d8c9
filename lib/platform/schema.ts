import { z } from 'zod'
import { emailAddress, id, optionalText, requiredText } from '#lib/actions/fields.ts'
import { nameKey, slugKey } from '#lib/paging/name-key.ts'

export const OpenMunicipalityInput = z.object({ nisCode: z.string('errors.choose').regex(/^\d{5}$/, 'errors.choose') })

const person = { name: requiredText(120), email: emailAddress() }

export const InviteFirstCoordinatorInput = z.object({ municipalityId: id(), ...person })
export type InviteFirstCoordinator = z.infer<typeof InviteFirstCoordinatorInput>

export const InviteCoachInput = z.object(person)
export type InviteCoach = z.infer<typeof InviteCoachInput>

export const CoachInvitationInput = z.object({ coachInvitationId: id() })

export const AssignmentInput = z.object({ municipalityId: id(), userId: id() })
export type Assignment = z.infer<typeof AssignmentInput>

export const PlatformResetInput = z.object({ email: emailAddress() })

export const MunicipalitiesFilter = z.object({
  name: optionalText(100).catch(null),
  after: nameKey(slugKey),
})
export type MunicipalitiesFilter = z.infer<typeof MunicipalitiesFilter>
