import { z } from 'zod'
import { emailAddress, id, optionalChoice, optionalId, optionalText, requiredChoice, requiredText, ticked, version } from '#lib/actions/fields.ts'
import { nameKey, uuidKey } from '#lib/paging/name-key.ts'
import { sortBy } from '#lib/paging/sort.ts'
import { roles } from './rules.ts'

const post = {
  role: requiredChoice(roles),
  organisationId: optionalId(),
  managesOrganisation: ticked(),
  withoutPersons: ticked(),
}

export const InviteInput = z.object({ name: requiredText(120), email: emailAddress(), ...post })
export type Invite = z.infer<typeof InviteInput>

export const InvitationInput = z.object({ invitationId: id() })

export const ChangePostInput = z.object({ membershipId: id(), version: version(), ...post })
export type ChangePost = z.infer<typeof ChangePostInput>

export const MembershipInput = z.object({ membershipId: id() })

/** What the list of people is narrowed to; anything else in the address narrows nothing. */
export const PeopleFilter = z.object({
  name: optionalText(100).catch(null),
  role: optionalChoice(roles).catch(null),
  volgorde: sortBy(['naam', 'rol']),
  /** The last row of the page before: name and id. */
  after: nameKey(uuidKey),
})
export type PeopleFilter = z.infer<typeof PeopleFilter>
