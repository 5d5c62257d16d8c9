import { checkedWords } from '#components/contact-point/checked-words.ts'
import { arrangeCrumbs } from '#components/contact-point/crumbs.ts'
import { NumberList } from '#components/contact-point/number-list.tsx'
import { OwnNumberForm } from '#components/contact-point/own-number-form.tsx'
import { Urgent } from '#components/contact-point/urgent.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { addNumberAction, changeNumberAction, checkNumbersAction, removeNumberAction, setOwnNumberAction } from '#lib/contact-point/actions/contact-point.ts'
import { numbersPage } from '#lib/contact-point/queries/contact-point-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('contact-point.numbers'))('title') }
}

export default async function NumbersPage({ params }: Props) {
  const [{ municipality }, t] = await Promise.all([params, texts('contact-point.numbers')])
  const { data } = await openPage(municipality, 'referral.arrange', numbersPage)
  const now = today(new Date())
  const { place, urgent } = data
  const checked = place.ownNumber === null ? undefined : (await checkedWords(now))(place.ownNumberCheckedOn).text
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle')} breadcrumb={await arrangeCrumbs(municipality, t('title'))} />
      <Card title={t('preview')}>
        <Urgent numbers={urgent} />
      </Card>
      <OwnNumberForm place={place} checked={checked} save={setOwnNumberAction.bind(null, municipality)} />
      <NumberList
        numbers={urgent.numbers}
        today={now}
        actions={{
          add: addNumberAction.bind(null, municipality),
          change: changeNumberAction.bind(null, municipality),
          remove: removeNumberAction.bind(null, municipality),
          check: checkNumbersAction.bind(null, municipality),
        }}
      />
    </Page>
  )
}
