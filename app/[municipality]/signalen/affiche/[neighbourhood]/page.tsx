import { PrintButton } from '#components/board/print-button.tsx'
import { Poster } from '#components/signals/poster.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { ourOrigin } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'
import { publicFormAt, signalsAt } from '#lib/signals/places.ts'
import { posterPage } from '#lib/signals/queries/poster.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('forms.poster') })

export default async function PosterPage({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'signals.triage', (tx) => posterPage(tx, neighbourhood))
  const t = await texts('signals')
  return (
    <Page narrow>
      <div className="screen-only">
        <PageHeader
          title={t('poster.title', { place: data.name })}
          breadcrumb={[{ label: t('title'), href: signalsAt(municipality).list }, { label: t('forms.poster') }]}
          action={data.open && <PrintButton>{t('poster.print')}</PrintButton>}
        />
      </div>
      {data.open ? (
        <Poster place={data.name} municipality={actor.municipality.name} address={(await ourOrigin()) + publicFormAt(municipality, data.slug)} />
      ) : (
        <Notice>{t('poster.closed')}</Notice>
      )}
    </Page>
  )
}
