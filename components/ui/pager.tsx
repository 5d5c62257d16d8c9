import { LinkButton } from '#components/ui/button.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** Address of the page before, by key; left out on the first. */
  previous?: string
  /** Address of the page after, by key; left out on the last. */
  next?: string
}

/** Onward through a long list, fifty rows at a time. There is no total: counting a million rows helps nobody. */
export async function Pager({ previous, next }: Props) {
  if (!previous && !next) return null
  const t = await texts('common')
  return (
    <nav aria-label={t('pages')} className="between screen-only pt-4">
      <div>
        {previous && (
          <LinkButton href={previous} icon="arrow-left">
            {t('previousPage')}
          </LinkButton>
        )}
      </div>
      <div>
        {next && (
          <LinkButton href={next} iconAfter="arrow-right">
            {t('nextPage')}
          </LinkButton>
        )}
      </div>
    </nav>
  )
}
