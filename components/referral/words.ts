import { texts } from '#lib/i18n/texts.ts'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'

/** Where the sentences of these forms' answers live. */
export const cardAnswers = ['referral.refusal', 'referral.errors', 'referral.done', 'referral.search'] as const satisfies readonly NamespacePath[]

/** The sentences about cards, the words of their states and outcomes, and the names of the parts of life. */
export async function cardWords() {
  const [t, words, domains] = await Promise.all([texts('referral'), texts('referral-words'), texts('framework.lifeDomain')])
  return { t, words, domains }
}
export type CardWords = Awaited<ReturnType<typeof cardWords>>
