import { Form } from '#components/forms/form.tsx'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { ArchivedNeighbourhoods } from '#components/places/archived-neighbourhoods.tsx'
import { KnownAreasForms } from '#components/places/known-areas-form.tsx'
import { ManagedNeighbourhoodRow } from '#components/places/managed-neighbourhood.tsx'
import { NeighbourhoodFields } from '#components/places/neighbourhood-fields.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import { texts } from '#lib/i18n/texts.ts'
import { addNeighbourhoodAction, archiveNeighbourhoodAction, editNeighbourhoodAction, restoreNeighbourhoodAction, takeKnownAreasAction } from '#lib/places/actions.ts'
import { manageNeighbourhoodsPage } from '#lib/places/queries/manage-page.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export default async function ManageNeighbourhoodsPage({ params }: Props) {
  const { municipality } = await params
  const { actor, data } = await openPage(municipality, 'places.manage', manageNeighbourhoodsPage)
  const t = await texts('places')
  const edit = editNeighbourhoodAction.bind(null, municipality)
  const archive = archiveNeighbourhoodAction.bind(null, municipality)
  const root = `/${municipality}`
  return (
    <Page narrow>
      <PageHeader
        title={t('manage.title', { name: actor.municipality.name })}
        subtitle={t('manage.subtitle')}
        breadcrumb={[{ label: t('list.heading'), href: `${root}/buurten` }, { label: t('manage.link') }]}
      />
      <Card title={t('known.title')} subtitle={t('known.subtitle')}>
        <KnownAreasForms layers={data.layers} action={takeKnownAreasAction.bind(null, municipality)} />
      </Card>
      {data.neighbourhoods.length > 0 && (
        <Card title={t('manage.existing')}>
          {data.neighbourhoods.map((neighbourhood) => (
            <ManagedNeighbourhoodRow key={neighbourhood.id} neighbourhood={neighbourhood} edit={edit} archive={archive} />
          ))}
        </Card>
      )}
      <Card title={t('add.title')} subtitle={t('add.subtitle')}>
        <Form action={addNeighbourhoodAction.bind(null, municipality)} newKey={newKey()} label={t('add.title')} texts={['places']}>
          <NeighbourhoodFields />
          <SubmitButton look="secondary" icon="plus">{t('add.do')}</SubmitButton>
        </Form>
      </Card>
      {data.archived.length > 0 && <ArchivedNeighbourhoods neighbourhoods={data.archived} restore={restoreNeighbourhoodAction.bind(null, municipality)} />}
    </Page>
  )
}
