import { LinkButton } from '#components/ui/button.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  /** What was asked for: any page, the page behind a code or a link, or a form that may be closed. */
  what: 'page' | 'code' | 'link' | 'form'
  /** Where to go from here. */
  home: string
}

/** What does not exist, or is not the reader's to see: the same words for both. */
export async function NotHere({ what, home }: Props) {
  const t = await texts('shell.notFound')
  return (
    <Signpost icon="compass" title={t(`${what}.title`)} action={<LinkButton href={home} look="primary">{t(what === 'code' ? 'again' : 'home')}</LinkButton>}>
      <p>{t(`${what}.explain`)}</p>
    </Signpost>
  )
}
