import type { NamespacePath } from '#lib/i18n/namespaces.ts'

/** Where the sentences live with which forms about the contact point are answered. */
export const contactPointAnswers: readonly NamespacePath[] = ['contact-point.errors', 'contact-point.refusal', 'contact-point.done']
