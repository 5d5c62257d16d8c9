import type { NamespacePath } from '#lib/i18n/namespaces.ts'

/** Where the sentences of these forms' answers live. */
export const cardAnswers = ['cards.errors', 'cards.refusal', 'cards.done'] as const satisfies readonly NamespacePath[]
