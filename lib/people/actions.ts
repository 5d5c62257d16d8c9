'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { linkTokenFor } from '#lib/auth/secret-link.ts'
import { invite, inviteAgain, revokeInvitation } from './commands/invite.ts'
import { changePost, endMembership } from './commands/membership.ts'
import { makeResetLink } from './commands/reset-link.ts'
import { ChangePostInput, InvitationInput, InviteInput, MembershipInput } from './schema.ts'

const invited = ({ id, name, here }: { id: string; name: string; here: string | null }) => ({
  message: { key: 'people.done.invited', values: { name, here: here ?? 'none', path: `/uitnodiging/${linkTokenFor('invitation', id)}` } },
})

export const inviteAction = defineAction({
  allow: 'people.invite',
  input: InviteInput,
  once: true,
  run: ({ tx, actor, input, now }) => invite(tx, actor, input, now),
  after: ({ value }) => invited(value),
})

export const inviteAgainAction = defineAction({
  allow: 'people.invite',
  input: InvitationInput,
  once: true,
  run: ({ tx, actor, input, now }) => inviteAgain(tx, actor, input.invitationId, now),
  after: ({ value }) => invited(value),
})

export const revokeInvitationAction = defineAction({
  allow: 'people.invite',
  input: InvitationInput,
  run: ({ tx, actor, input, now }) => revokeInvitation(tx, actor, input.invitationId, now),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/mensen`,
    message: { key: 'people.done.revoked', values: { name: value.name } },
  }),
})

export const changePostAction = defineAction({
  allow: 'people.changeRole',
  input: ChangePostInput,
  run: ({ tx, actor, input, now }) => changePost(tx, actor, input, now),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/mensen`,
    message: { key: 'people.done.changed', values: { name: value.name } },
  }),
})

export const endMembershipAction = defineAction({
  allow: 'people.endMembership',
  input: MembershipInput,
  run: ({ tx, actor, input, now }) => endMembership(tx, actor, input.membershipId, now),
  after: ({ actor, value }) => ({
    go: `/${actor.municipality.slug}/mensen`,
    message: { key: 'people.done.ended', values: { name: value.name } },
  }),
})

export const makeResetLinkAction = defineAction({
  allow: 'people.resetPassword',
  input: MembershipInput,
  once: true,
  run: ({ tx, actor, input, now }) => makeResetLink(tx, actor, input.membershipId, now),
  after: ({ value }) => ({
    message: { key: 'people.done.resetLink', values: { name: value.name, path: `/wachtwoord/${linkTokenFor('passwordReset', value.id)}` } },
  }),
})
