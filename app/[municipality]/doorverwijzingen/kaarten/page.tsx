import { CardTypeList } from '#components/cards/card-type-list.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { beginCardTypesAction, moveCardTypeAction } from '#lib/cards/actions.ts'
import { cardTypeList } from '#lib/cards/queries/card-type-list.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards'))('title') }
}

export default async function CardTypesPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('cards')])
  const { actor, data } = await openPage(municipality, 'referral.arrange', cardTypeList)
  const root = `/${municipality}/doorverwijzingen`
  const cards = `${root}/kaarten`
  return (
    <Page>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { municipality: actor.municipality.name })}
        breadcrumb={[{ label: t('referrals'), href: root }, { label: t('arrange'), href: `${root}/instellen` }, { label: t('title') }]}
        action={
          <div className="row">
            <LinkButton href={`${root}/drukwerk`} icon="printer">{t('list.paper')}</LinkButton>
            <LinkButton href={`${cards}/nieuw`} look="primary" icon="plus">{t('list.add')}</LinkButton>
          </div>
        }
      />
      <CardTypeList
        root={cards}
        list={data}
        actions={{ move: moveCardTypeAction.bind(null, municipality), begin: beginCardTypesAction.bind(null, municipality) }}
      />
    </Page>
  )
}
