import { BatchTable } from '#components/cards/batch-table.tsx'
import { CardTypeArchive } from '#components/cards/card-type-archive.tsx'
import { CardTypeContacts } from '#components/cards/card-type-contacts.tsx'
import { CardTypeView } from '#components/cards/card-type-view.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { archiveCardTypeAction, restoreCardTypeAction } from '#lib/cards/actions.ts'
import { cardTypePage } from '#lib/cards/queries/card-type.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; cardType: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards'))('title') }
}

export default async function CardTypeDetail({ params }: Props) {
  const [{ municipality, cardType }, t] = await Promise.all([params, texts('cards')])
  const { data } = await openPage(municipality, 'referral.arrange', (tx, actor) => cardTypePage(tx, actor.municipality.id, cardType))
  const root = `/${municipality}/doorverwijzingen`
  const here = `${root}/kaarten/${data.id}`
  const archive = (
    <CardTypeArchive
      type={data}
      actions={{ archive: archiveCardTypeAction.bind(null, municipality), restore: restoreCardTypeAction.bind(null, municipality) }}
    />
  )
  return (
    <Page narrow>
      <PageHeader
        title={data.title}
        breadcrumb={[{ label: t('referrals'), href: root }, { label: t('arrange'), href: `${root}/instellen` }, { label: t('title'), href: `${root}/kaarten` }, { label: data.title }]}
        action={!data.archivedAt && <LinkButton href={`${here}/aanpassen`} look="primary" icon="pencil">{t('detail.edit')}</LinkButton>}
      />
      {data.archivedAt && archive}
      <CardTypeContacts contacts={data.contacts} routes={`${root}/routes`} />
      <CardTypeView type={data} root={`/${municipality}`} />
      <Card
        title={t('detail.paper')}
        subtitle={data.batches.length === 0 && t('detail.noBatches')}
        action={!data.archivedAt && <LinkButton href={`${here}/afdrukken`} look="quiet" icon="printer">{t('detail.print')}</LinkButton>}
      >
        {data.batches.length > 0 && <BatchTable root={`${root}/drukwerk`} rows={data.batches} caption={t('detail.paper')} oneKind />}
      </Card>
      {!data.archivedAt && archive}
    </Page>
  )
}
