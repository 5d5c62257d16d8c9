'use server'
import { defineLinkAction } from '#lib/actions/define-action.ts'
import { sendReferral } from '../commands/send-referral.ts'
import { SendReferralInput } from '../schema/send.ts'
import { linkAt } from '../send-paths.ts'

export const sendByLinkAction = defineLinkAction({
  allow: 'referral.send',
  words: 'referral-send',
  input: SendReferralInput,
  once: true,
  run: ({ tx, actor, input, now }) => sendReferral(tx, actor, input, now),
  after: ({ place, value }) => ({ go: linkAt(place).sent(value.number) }),
})
