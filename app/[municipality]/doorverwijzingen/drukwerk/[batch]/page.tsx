import { BatchHead } from '#components/cards/batch-head.tsx'
import { PaperSheets } from '#components/cards/printed/paper-sheets.tsx'
import { PrintButton } from '#components/board/print-button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { may } from '#lib/access/matrix.ts'
import { ourOrigin } from '#lib/auth/caller.ts'
import { printedBatch } from '#lib/cards/queries/printed-batch.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string; batch: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards.paper'))('title') }
}

export default async function PrintedBatchPage({ params }: Props) {
  const [{ municipality, batch }, t] = await Promise.all([params, texts('cards')])
  const { actor, data } = await openPage(municipality, 'referral.print', (tx, actor) => printedBatch(tx, actor.municipality.id, batch, today(new Date())))
  const root = `/${municipality}/doorverwijzingen`
  const name = t('paper.batchNumber', { number: data.number })
  return (
    <Page>
      <div className="screen-only">
        <PageHeader
          title={t('batch.title', { number: data.number, count: data.size })}
          subtitle={t('batch.subtitle', { title: data.kind, format: t(`formatShort.${data.format}`), language: t(`language.${data.language}`) })}
          breadcrumb={[{ label: t('referrals'), href: root }, { label: t('paper.title'), href: `${root}/drukwerk` }, { label: name }]}
          action={<PrintButton look="primary">{t('batch.print')}</PrintButton>}
        />
      </div>
      <BatchHead batch={data} faces={may(actor, 'referral.arrange') ? arrangeAt(municipality).faceOf : null} />
      <PaperSheets batch={data} origin={await ourOrigin()} />
    </Page>
  )
}
