import { CoverageTable } from '#components/contact-point/coverage-table.tsx'
import { arrangeCrumbs } from '#components/contact-point/crumbs.ts'
import { RouteList } from '#components/contact-point/route-list.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { addRouteAction, removeRouteAction } from '#lib/contact-point/actions/routes.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { routesPage } from '#lib/contact-point/queries/routes.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('contact-point.routes'))('title') }
}

export default async function RoutesPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('contact-point.routes')])
  const { data } = await openPage(municipality, 'referral.arrange', (tx, actor) => routesPage(tx, actor, today(new Date())))
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('subtitle')} breadcrumb={await arrangeCrumbs(municipality, t('title'))} />
      <CoverageTable page={data} cardsAddress={arrangeAt(municipality).cards} />
      <RouteList page={data} actions={{ add: addRouteAction.bind(null, municipality), remove: removeRouteAction.bind(null, municipality) }} />
    </Page>
  )
}
