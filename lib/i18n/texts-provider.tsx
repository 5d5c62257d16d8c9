import 'server-only'
import type { ReactNode } from 'react'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { NamespacePath } from '#lib/i18n/namespaces.ts'
import { TextsProvider } from '#lib/i18n/provider.tsx'
import { locale } from '#lib/i18n/texts.ts'

interface Props {
  namespaces: readonly NamespacePath[]
  children: ReactNode
}

/** Gives the islands inside just these sentences: `<Texts namespaces={['forms', 'plan.form']}>`. */
export async function Texts({ namespaces, children }: Props) {
  const chosen = await locale()
  return (
    <TextsProvider locale={chosen} messages={await messagesFor(chosen, namespaces)}>
      {children}
    </TextsProvider>
  )
}
