import { Board } from '#components/board/board.tsx'
import { PrintButton } from '#components/board/print-button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { boardPage } from '#lib/board/queries/board-page.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

/** The alderman's page: one page, to read in five minutes or to print for the college. */
export default async function BoardPage({ params }: Props) {
  const now = new Date()
  const { actor, data } = await openPage((await params).municipality, 'board.read', (tx, who) => boardPage(tx, who, now))
  const [t, f] = await Promise.all([texts('board'), formats()])
  return (
    <Page>
      <PageHeader title={t('title', { name: actor.municipality.name })} subtitle={t('subtitle', { date: f.date(now) })} action={<PrintButton>{t('print')}</PrintButton>} />
      <Board municipality={actor.municipality} data={data} />
    </Page>
  )
}
