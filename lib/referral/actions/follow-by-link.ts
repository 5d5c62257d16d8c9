'use server'
import { defineLinkAction } from '#lib/actions/define-action.ts'
import { askReopen } from '../commands/reopen.ts'
import { withdrawOwn } from '../commands/withdraw-own.ts'
import { AskReopenInput } from '../schema/handle.ts'
import { linkAt } from '../send-paths.ts'

export const withdrawByLinkAction = defineLinkAction({
  allow: 'referral.follow',
  words: 'referral-send',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => withdrawOwn(tx, actor, input, now),
  after: ({ place }) => ({ refresh: [linkAt(place).home], formGoes: true, message: { key: 'referral-send.mine.withdrawn' } }),
})

export const askReopenByLinkAction = defineLinkAction({
  allow: 'referral.follow',
  words: 'referral-send',
  input: AskReopenInput,
  run: ({ tx, actor, input, now }) => askReopen(tx, actor, input, now),
  after: ({ place }) => ({ refresh: [linkAt(place).home], formGoes: true, message: { key: 'referral-send.mine.reopenAsked' } }),
})
