'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { makeDeviceLink, makeLink, personalLinkToken, withdrawDevice, withdrawLink } from '../commands/links.ts'
import { DeviceInput, DeviceLinkInput, LinkInput, MakeLinkInput } from '../schema/links.ts'
import { linkAt, sendingAt } from '../send-paths.ts'

export const makeLinkAction = defineAction({
  allow: 'referral.links',
  words: 'referral-send',
  input: MakeLinkInput,
  once: true,
  run: ({ tx, actor, input }) => makeLink(tx, actor, input),
  after: ({ actor, input: { name, email }, value: { id } }) => ({
    refresh: [sendingAt(actor.municipality.slug).links],
    message: { key: 'referral-send.links.made', values: { name, path: linkAt(personalLinkToken(id)).home, email: email ?? '' } },
  }),
})

export const makeDeviceLinkAction = defineAction({
  allow: 'referral.links',
  words: 'referral-send',
  input: DeviceLinkInput,
  once: true,
  run: ({ tx, actor, input, now }) => makeDeviceLink(tx, actor, input.membershipId, now),
  after: ({ actor, value: { id, name } }) => ({
    refresh: [sendingAt(actor.municipality.slug).links],
    message: { key: 'referral-send.links.deviceMade', values: { name, path: linkAt(personalLinkToken(id)).pin } },
  }),
})

export const withdrawLinkAction = defineAction({
  allow: 'referral.links',
  words: 'referral-send',
  input: LinkInput,
  run: ({ tx, actor, input, now }) => withdrawLink(tx, actor, input.linkId, now),
  after: ({ actor }) => ({ go: sendingAt(actor.municipality.slug).links, message: { key: 'referral-send.links.withdrawn' } }),
})

export const withdrawDeviceAction = defineAction({
  allow: 'referral.links',
  words: 'referral-send',
  input: DeviceInput,
  run: ({ tx, actor, input }) => withdrawDevice(tx, actor, input.deviceId),
  after: ({ actor }) => ({ go: sendingAt(actor.municipality.slug).links, message: { key: 'referral-send.links.deviceWithdrawn' } }),
})
