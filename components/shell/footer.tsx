import { texts } from '#lib/i18n/texts.ts'

/** The legal corner, what the words mean, and the version to quote when asking for help. */
export async function Footer({ version }: { version: string }) {
  const t = await texts('shell')
  return (
    <footer className="screen-only border-t border-line" aria-label={t('footer')}>
      <div className="muted mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 py-3 sm:px-6">
        <a className="inline-flex min-h-target items-center underline underline-offset-4" href="/toegankelijkheid">
          {t('accessibility')}
        </a>
        <a className="inline-flex min-h-target items-center underline underline-offset-4" href="/privacy">
          {t('privacy')}
        </a>
        <a className="inline-flex min-h-target items-center underline underline-offset-4" href="/woordenlijst">
          {t('wordList')}
        </a>
        <span className="sm:ml-auto">{t('version', { version })}</span>
      </div>
    </footer>
  )
}
