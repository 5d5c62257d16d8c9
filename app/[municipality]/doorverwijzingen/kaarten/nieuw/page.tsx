import { CardTypeForm } from '#components/cards/card-type-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { addCardTypeAction } from '#lib/cards/actions.ts'
import { cardTypeFormChoices } from '#lib/cards/queries/card-type.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('cards.form'))('addTitle') }
}

export default async function AddCardTypePage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('cards')])
  const { data } = await openPage(municipality, 'referral.arrange', (tx, actor) => cardTypeFormChoices(tx, actor.municipality.id))
  const root = `/${municipality}/doorverwijzingen`
  const title = t('form.addTitle')
  return (
    <Page narrow>
      <PageHeader title={title} breadcrumb={[{ label: t('referrals'), href: root }, { label: t('arrange'), href: `${root}/instellen` }, { label: t('title'), href: `${root}/kaarten` }, { label: title }]} />
      <CardTypeForm action={addCardTypeAction.bind(null, municipality)} choices={data} back={`${root}/kaarten`} />
    </Page>
  )
}
