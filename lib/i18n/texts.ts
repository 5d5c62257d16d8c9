import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Message } from '#lib/actions/result.ts'
import { chooseLocale } from '#lib/i18n/locales.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Namespace } from '#lib/i18n/namespaces.ts'
import { sentence, translator } from '#lib/i18n/translator.ts'
import type { Path } from '#lib/i18n/translator.ts'
import { formatsFor } from '#lib/time/formats.ts'

/** The reader's language, decided once per request. */
export const locale = cache(async (): Promise<Locale> => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  return chooseLocale(jar.get('locale')?.value, asked.get('accept-language'))
})

type Translator<P extends Path> = ReturnType<typeof translator<P>>

// Reading a sentence costs far more than saying it, and a translator keeps what it read: there is one for each language and
// branch in a process, never one for each component that speaks.
const made = new Map<string, Promise<unknown>>()

/**
 * The sentences of one namespace (or a branch of it: `texts('plan.form')`) in the reader's language:
 * `const t = await texts('plan')`, then `t('title')`, `t('due', { date })`. A misspelt key does not compile.
 */
export async function texts<const P extends Path>(path: P) {
  const chosen = await locale()
  const id = `${chosen}/${path}`
  const known = made.get(id) as Promise<Translator<P>> | undefined
  if (known) return known
  const fresh = messagesFor(chosen, [path]).then((messages) => translator(chosen, messages, path))
  made.set(id, fresh)
  return fresh
}

/** A message from a rule or an action, as the reader's sentence. Its key names the namespace: `plan.refusal.notAgreed`. */
export async function sentenceFor(message: Message): Promise<string> {
  const chosen = await locale()
  const namespace = message.key.split('.')[0] as Namespace
  return sentence(chosen, await messagesFor(chosen, [namespace]), message)
}

/** Dates and numbers as the reader writes them: `const f = await formats()`, then `f.date(day)`, `f.number(1234.5)`. */
export const formats = cache(async () => formatsFor(await locale()))
