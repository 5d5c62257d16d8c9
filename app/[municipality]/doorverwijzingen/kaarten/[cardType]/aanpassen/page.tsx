import { CardTypeForm } from '#components/cards/card-type-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { editCardTypeAction } from '#lib/cards/actions.ts'
import { cardTypeEditPage } from '#lib/cards/queries/card-type.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; cardType: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards'))('title') }
}

export default async function EditCardTypePage({ params }: Props) {
  const [{ municipality, cardType }, t] = await Promise.all([params, texts('cards')])
  const { data: { type, choices } } = await openPage(municipality, 'referral.arrange', (tx, actor) => cardTypeEditPage(tx, actor.municipality.id, cardType))
  const root = `/${municipality}/doorverwijzingen`
  const cards = `${root}/kaarten`
  return (
    <Page narrow>
      <PageHeader
        title={t('form.editTitle', { title: type.title })}
        breadcrumb={[
          { label: t('referrals'), href: root },
          { label: t('arrange'), href: `${root}/instellen` },
          { label: t('title'), href: cards },
          { label: type.title, href: `${cards}/${type.id}` },
          { label: t('detail.edit') },
        ]}
      />
      <CardTypeForm action={editCardTypeAction.bind(null, municipality)} choices={choices} type={type} back={`${cards}/${type.id}`} />
    </Page>
  )
}
