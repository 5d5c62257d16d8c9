'use server'
import { defineAction } from '#lib/actions/define-action.ts'
import { tryAgain } from './commands/try-again.ts'
import { MailInput } from './schema.ts'

export const tryMailAgainAction = defineAction({
  allow: 'mail.retry',
  input: MailInput,
  run: ({ tx, actor, input }) => tryAgain(tx, actor, input),
  after: ({ actor }) => ({ refresh: [`/${actor.municipality.slug}/berichten`], message: { key: 'mail.done.again' }, formGoes: true }),
})
