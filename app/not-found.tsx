import { LinkButton } from '#components/ui/button.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { texts } from '#lib/i18n/texts.ts'

export async function generateMetadata() {
  return { title: (await texts('shell.notFound'))('title') }
}

/** The same page for what does not exist and for what is not yours to see. */
export default async function NotFound() {
  const t = await texts('shell.notFound')
  return (
    <Signpost
      icon="compass"
      title={t('title')}
      action={
        <LinkButton href="/" look="primary">
          {t('home')}
        </LinkButton>
      }
    >
      <p>{t('explain')}</p>
    </Signpost>
  )
}
