'use server'
import { definePersonAction } from '#lib/actions/define-person-action.ts'
import { linkTokenFor } from '#lib/auth/secret-link.ts'
import { assignCoach, inviteCoach, revokeCoachInvitation, unassignCoach } from './commands/coach.ts'
import { inviteFirstCoordinator, openMunicipality } from './commands/municipality.ts'
import { makePlatformResetLink } from './commands/reset-link.ts'
import {
  AssignmentInput, CoachInvitationInput, InviteCoachInput, InviteFirstCoordinatorInput, OpenMunicipalityInput, PlatformResetInput,
} from './schema.ts'

const platform = { subject: 'platform', allow: 'platform.manage' } as const

export const openMunicipalityAction = definePersonAction({
  ...platform,
  input: OpenMunicipalityInput,
  run: ({ actor, input, now }) => openMunicipality(actor, input.nisCode, now),
  after: ({ value }) => ({
    go: `/beheer/gemeenten/${value.slug}`,
    message: { key: 'platform.done.opened', values: { name: value.name } },
  }),
})

export const inviteFirstCoordinatorAction = definePersonAction({
  subject: 'platform',
  allow: 'people.inviteFirstCoordinator',
  input: InviteFirstCoordinatorInput,
  run: ({ actor, input, now }) => inviteFirstCoordinator(actor, input, now),
  after: ({ value }) => ({
    message: { key: 'platform.done.invited', values: { name: value.name, path: `/uitnodiging/${linkTokenFor('invitation', value.id)}` } },
  }),
})

export const inviteCoachAction = definePersonAction({
  ...platform,
  input: InviteCoachInput,
  run: ({ actor, input, now }) => inviteCoach(actor, input, now),
  after: ({ value }) => ({
    message: { key: 'platform.done.invited', values: { name: value.name, path: `/uitnodiging/${linkTokenFor('coachInvitation', value.id)}` } },
  }),
})

export const revokeCoachInvitationAction = definePersonAction({
  ...platform,
  input: CoachInvitationInput,
  run: ({ actor, input, now }) => revokeCoachInvitation(actor, input.coachInvitationId, now),
  after: () => ({ go: '/beheer/coaches', message: { key: 'platform.done.revoked' } }),
})

export const assignCoachAction = definePersonAction({
  ...platform,
  input: AssignmentInput,
  run: ({ actor, input, now }) => assignCoach(actor, input, now),
  after: () => ({ go: '/beheer/coaches', message: { key: 'platform.done.assigned' } }),
})

export const unassignCoachAction = definePersonAction({
  ...platform,
  input: AssignmentInput,
  run: ({ actor, input, now }) => unassignCoach(actor, input, now),
  after: () => ({ go: '/beheer/coaches', message: { key: 'platform.done.unassigned' } }),
})

export const makePlatformResetLinkAction = definePersonAction({
  ...platform,
  input: PlatformResetInput,
  run: ({ actor, input, now }) => makePlatformResetLink(actor, input.email, now),
  after: ({ value }) => ({
    message: { key: 'platform.done.resetLink', values: { email: value.email, path: `/wachtwoord/${linkTokenFor('passwordReset', value.id)}` } },
  }),
})
