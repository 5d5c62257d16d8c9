import { nearestAccessibleAccent } from '#lib/accent/nearest-accessible-accent.ts'
import { texts } from '#lib/i18n/texts.ts'

/** A band in the municipality's colour with its name. */
export async function MunicipalityBar({ name, accent }: { name: string; accent: string | undefined }) {
  const t = await texts('shell')
  return (
    <div className="border-b border-line">
      {/* Drawn rather than styled: a style attribute would need a hole in the content security policy. */}
      <svg className="block h-1.5 w-full" aria-hidden>
        {accent ? (
          <>
            <rect
              width="100%"
              height="100%"
              className="in-light"
              fill={nearestAccessibleAccent(accent, 'light').nearest}
            />
            <rect
              width="100%"
              height="100%"
              className="in-dark"
              fill={nearestAccessibleAccent(accent, 'dark').nearest}
            />
          </>
        ) : (
          <rect width="100%" height="100%" className="fill-sea" />
        )}
      </svg>
      <p className="mx-auto max-w-page px-4 py-1 text-small sm:px-6">{t('workingIn', { name })}</p>
    </div>
  )
}
