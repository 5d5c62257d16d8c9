'use client'
import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import { IntlProvider, useTranslations } from 'use-intl/react'
import type { Message } from '#lib/actions/result.ts'
import { intlLocale, timeZone } from '#lib/i18n/locales.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'

const Around = createContext<MessageTree>({})

interface Props {
  locale: Locale
  messages: MessageTree
  children: ReactNode
}

/** Sentences for the islands below, beside those an outer provider already gave. */
export function TextsProvider({ locale, messages, children }: Props) {
  const outer = use(Around)
  const all = useMemo(() => ({ ...outer, ...messages }), [outer, messages])
  return (
    <Around value={all}>
      <IntlProvider locale={intlLocale[locale] as Locale} messages={all} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </Around>
  )
}

/** In an island: `const t = useTexts('plan.form')`; the namespace must have been given to `<Texts>` around it. */
export const useTexts = useTranslations

/** In an island: the sentence of a message that an action or a schema answered. */
export function useSentence(): (message: Message) => string {
  const say = useTranslations() as unknown as (key: string, values?: Message['values']) => string
  return ({ key, values }) => say(key, values)
}
