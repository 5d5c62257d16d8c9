'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { setRetention } from './commands/set-rule.ts'
import { RetentionInput } from './schema.ts'

export const setRetentionAction = defineAction({
  allow: 'referral.arrange',
  words: 'retention',
  input: RetentionInput,
  run: ({ tx, actor, input, now }) => setRetention(tx, actor, input, now),
  after: ({ actor }) => ({ go: arrangeAt(actor.municipality.slug).retention, message: { key: 'retention.done.set' } }),
})
