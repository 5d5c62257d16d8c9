'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { removeDraft, saveDraft } from '../commands/draft.ts'
import { keyInReferral } from '../commands/key-in-referral.ts'
import { sendReferral } from '../commands/send-referral.ts'
import { RemoveDraftInput, SaveDraftInput } from '../schema/draft.ts'
import { KeyInReferralInput, SendReferralInput } from '../schema/send.ts'
import { sendingAt } from '../send-paths.ts'

export const sendReferralAction = defineAction({
  allow: 'referral.send',
  words: 'referral-send',
  input: SendReferralInput,
  once: true,
  run: ({ tx, actor, input, now }) => sendReferral(tx, actor, input, now),
  after: ({ actor, value }) => ({ go: sendingAt(actor.municipality.slug).sent(value.number) }),
})

export const keyInReferralAction = defineAction({
  allow: 'referral.keyIn',
  words: 'referral-send',
  input: KeyInReferralInput,
  once: true,
  run: ({ tx, actor, input, now }) => keyInReferral(tx, actor, input, now),
  after: ({ actor, value }) => ({ go: sendingAt(actor.municipality.slug).sent(value.number) }),
})

export const saveDraftAction = defineAction({
  allow: 'referral.send',
  words: 'referral-send',
  input: SaveDraftInput,
  run: ({ tx, actor, input, now }) => saveDraft(tx, actor, input, now),
  after: ({ actor, value }) => ({ go: sendingAt(actor.municipality.slug).draft(value.id), message: { key: 'referral-send.drafts.saved' } }),
})

export const removeDraftAction = defineAction({
  allow: 'referral.send',
  words: 'referral-send',
  input: RemoveDraftInput,
  run: ({ tx, actor, input }) => removeDraft(tx, actor, input.draftId),
  after: ({ actor }) => ({ go: sendingAt(actor.municipality.slug).new, message: { key: 'referral-send.drafts.removed' } }),
})
