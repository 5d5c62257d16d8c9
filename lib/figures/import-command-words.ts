import 'server-only'
import type { Message } from '#lib/actions/result.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import { sentence } from '#lib/i18n/translator.ts'
import type { ImportOutcome } from './import-command-run.ts'
import { questionSentence, refusedSentence, type Question } from './reading/problems.ts'

/** Refused rows that are printed; all of them with --json. */
const most = 50

const counted = ['taken', 'added', 'changed', 'unchanged', 'hidden', 'gone', 'refused'] as const
type Say = (message: Message) => string

/** Our sentences in one language, for a terminal. */
export async function sayIn(locale: Locale): Promise<Say> {
  const messages = await messagesFor(locale, ['figures', 'figures-reading'])
  return (message) => sentence(locale, messages, message)
}

/** What the import did, as lines to read. */
export function asLines(outcome: ImportOutcome, dryRun: boolean, say: Say): string[] {
  if (!outcome.ok) return [say(outcome.why), ...outcome.open.flatMap((question) => [`- ${say(questionSentence(question))}`, `  ${howTo(question, say)}`])]
  const { counts, refused, assumed } = outcome
  const words = counted.map((count) => ({ word: say({ key: `figures.preview.${count}` }), value: counts[count] }))
  const width = Math.max(...words.map(({ word }) => word.length))
  return [
    ...words.map(({ word, value }) => `${word.padEnd(width)}  ${value}`),
    ...(assumed.length > 0 ? [say({ key: 'figures.command.assumed' }), ...assumed.map((question) => `- ${say(questionSentence(question))}`)] : []),
    ...(refused.length > 0 ? [say({ key: 'figures.command.refusedRows' }), ...refused.slice(0, most).map((row) => `- ${say(refusedSentence(row))}`)] : []),
    ...(counts.refused > most ? [say({ key: 'figures.command.refusedMore', values: { count: counts.refused - most } })] : []),
    ...(dryRun ? [say({ key: 'figures.command.dryRun' })] : []),
  ]
}

/** The same for a program: the counts by their English names, and every sentence beside the facts it tells. */
export function asJson(outcome: ImportOutcome, dryRun: boolean, say: Say): string {
  const told = (question: Question) => ({ ...question, sentence: say(questionSentence(question)), how: howTo(question, say) })
  return JSON.stringify(
    outcome.ok
      ? { ok: true, dryRun, counts: outcome.counts, assumed: outcome.assumed.map(told), refused: outcome.refused.map((row) => ({ ...row, sentence: say(refusedSentence(row)) })) }
      : { ok: false, sentence: say(outcome.why), reason: outcome.why.key, questions: outcome.open.map(told) },
    null,
    2,
  )
}

const onTheLine = new Set<string>(['whichPeriod', 'whichDecimal', 'whichSheet'])
const howTo = ({ kind }: Question, say: Say): string => say({ key: `figures.command.how.${onTheLine.has(kind) ? kind : 'screen'}` })
