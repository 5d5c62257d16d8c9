'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { askReopen } from '../commands/reopen.ts'
import { withdrawOwn } from '../commands/withdraw-own.ts'
import { AskReopenInput } from '../schema/handle.ts'
import { sendingAt } from '../send-paths.ts'

export const withdrawOwnAction = defineAction({
  allow: 'referral.follow',
  words: 'referral-send',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => withdrawOwn(tx, actor, input, now),
  after: ({ actor }) => ({ refresh: [sendingAt(actor.municipality.slug).mine], formGoes: true, message: { key: 'referral-send.mine.withdrawn' } }),
})

export const askReopenAction = defineAction({
  allow: 'referral.follow',
  words: 'referral-send',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => askReopen(tx, actor, input, now),
  after: ({ actor }) => ({ refresh: [sendingAt(actor.municipality.slug).mine], formGoes: true, message: { key: 'referral-send.mine.reopenAsked' } }),
})
