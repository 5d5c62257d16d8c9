import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import './globals.css'
import { SkipLink } from '#components/ui/skip-link.tsx'
import { TermCloser } from '#components/ui/term-closer.tsx'
import { locale, texts } from '#lib/i18n/texts.ts'
import { theme } from '#lib/preferences/theme.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await texts('shell')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('tagline'),
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, colours, t] = await Promise.all([locale(), theme(), texts('shell')])
  return (
    <html lang={language} data-theme={colours}>
      <body className="flex min-h-dvh flex-col">
        <SkipLink>{t('skip')}</SkipLink>
        {children}
        <TermCloser />
      </body>
    </html>
  )
}
