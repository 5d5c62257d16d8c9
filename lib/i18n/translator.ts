import { createTranslator } from 'use-intl/core'
import type { NamespaceKeys, NestedKeyOf } from 'use-intl/core'
import type { Message } from '#lib/actions/result.ts'
import { intlLocale, timeZone } from '#lib/i18n/locales.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'
import type { Namespaces } from '#lib/i18n/namespaces.ts'

/** A namespace, or a branch of one that exists. */
export type Path = NamespaceKeys<Namespaces, NestedKeyOf<Namespaces>>

/** A missing sentence is a bug of ours, and a page without it would lie by leaving it out. */
function complain(error: Error): never {
  throw error
}

/** Sentences of one branch in one language; pure, for pages, documents and jobs alike. */
export function translator<const P extends Path>(locale: Locale, messages: MessageTree, path: P) {
  return remembering(
    createTranslator<Namespaces, P>({
      locale: intlLocale[locale] as Locale,
      // The tree holds only the branch that was asked for; the type knows them all.
      messages: messages as unknown as Namespaces,
      namespace: path,
      timeZone,
      onError: complain,
    }),
  )
}

/** So many sentences are remembered before it starts over. */
const most = 2_000

/**
 * Looks up what was said before with the same counts: in a long table "3 buurten" comes back in row after row, and forming it
 * anew costs many times as much. Nothing but counts is kept; names and titles are nobody's to remember.
 */
function remembering<Say extends object>(say: Say): Say {
  const said = new Map<string, unknown>()
  return new Proxy(say, {
    apply(target, self: unknown, given: unknown[]): unknown {
      const id = countsOf(given)
      const known = id === null ? undefined : said.get(id)
      if (known !== undefined) return known
      const answer: unknown = Reflect.apply(target as () => unknown, self, given)
      if (said.size >= most) said.clear()
      if (id !== null) said.set(id, answer)
      return answer
    },
  })
}

/** Key and counts as one text; null for a sentence without values, or with others than numbers. */
function countsOf([key, values, ...more]: unknown[]): string | null {
  if (typeof values !== 'object' || values === null || more.length > 0) return null
  return Object.values(values).every((value) => typeof value === 'number') ? `${String(key)} ${JSON.stringify(values)}` : null
}

/** A sentence by its full key, for messages that come from rules and actions. */
export function sentence(locale: Locale, messages: MessageTree, { key, values }: Message): string {
  const say = createTranslator({
    locale: intlLocale[locale] as Locale,
    messages: messages as unknown as Namespaces,
    timeZone,
    onError: complain,
  })
  // The key was chosen by a rule, so only the running program knows it; a wrong one throws.
  return (say as unknown as (key: string, values?: Message['values']) => string)(key, values)
}
