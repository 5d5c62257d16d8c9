import { arrangeCrumbs } from '#components/contact-point/crumbs.ts'
import { Rights } from '#components/rights/rights.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { addRightAction, archiveRightAction, editRightAction, restoreRightAction, takeStartListAction } from '#lib/rights/actions.ts'
import { rightsPage } from '#lib/rights/queries/right-types.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('rights'))('title') }
}

export default async function RightsPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('rights')])
  const { data } = await openPage(municipality, 'referral.arrange', (tx) => rightsPage(tx))
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle')} breadcrumb={await arrangeCrumbs(municipality, t('title'))} />
      <Rights
        rights={data}
        actions={{
          add: addRightAction.bind(null, municipality),
          edit: editRightAction.bind(null, municipality),
          archive: archiveRightAction.bind(null, municipality),
          restore: restoreRightAction.bind(null, municipality),
          startList: takeStartListAction.bind(null, municipality),
        }}
      />
    </Page>
  )
}
