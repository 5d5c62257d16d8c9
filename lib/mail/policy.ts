import { definePolicy } from '#lib/access/policy.ts'

export const mailPolicy = definePolicy('mail', {
  /** Which mails wait, were sent or failed; never what a card says, because no mail does. */
  read: { coordinator: 'municipality' },
  /** Asks to send one once more. */
  retry: { coordinator: 'municipality' },
})
