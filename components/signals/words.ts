import 'server-only'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'
import type { Subject } from '#lib/signals/rules/subjects.ts'

/** Sentences and formats of the signals, and what each subject is called, looked up once. */
export async function signalWords() {
  const [t, domains, f, words] = await Promise.all([texts('signals'), texts('framework.lifeDomain'), formats(), texts('referral-words')])
  return { t, f, words, subjectOf: (subject: Subject) => (subject === 'other' ? t('subject.other') : domains(subject)) }
}

export type SignalWords = Awaited<ReturnType<typeof signalWords>>

/** Where the sentences live that an action of the signals may answer with. */
export const signalAnswers = ['signals.refusal', 'signals.errors', 'signals.done', 'signals.organisation'] as const satisfies readonly NamespacePath[]
