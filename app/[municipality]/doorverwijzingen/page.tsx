import { redirect } from 'next/navigation'
import { CardListView } from '#components/referral/card-list-view.tsx'
import { SearchForm } from '#components/referral/search-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { may } from '#lib/access/matrix.ts'
import { texts } from '#lib/i18n/texts.ts'
import { searchAction } from '#lib/referral/actions/handle.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { cardList, filterChoices } from '#lib/referral/queries/card-list.ts'
import { CardFilter, isWhole } from '#lib/referral/schema/list.ts'
import { sendingAt } from '#lib/referral/send-paths.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('referral'))('title') })

export default async function ReferralsPage({ params, searchParams }: Props) {
  const { municipality } = await params
  // Whoever only follows what they sent has a list of their own.
  if (!may(await requireActor(municipality, 'referral.follow'), 'referral.read')) redirect(sendingAt(municipality).mine)
  const filter = CardFilter.parse(await searchParams)
  const day = today(new Date())
  const whole = isWhole(filter)
  const { actor, data } = await openPage(municipality, 'referral.read', async (tx, who) => ({
    choices: whole ? await filterChoices(tx, who.municipality.id) : [],
    list: await cardList(tx, who, filter, day),
  }))
  const t = await texts('referral')
  const [at, sending] = [handlingAt(municipality), sendingAt(municipality)]
  const everything = may(actor, 'referral.export')
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('subtitle')} action={<LinkButton look="primary" icon="plus" href={sending.new}>{t('links.new')}</LinkButton>} />
      <div className="row screen-only">
        {may(actor, 'referral.figures') && <LinkButton look="quiet" icon="chart-column" href={`${at.list}/cijfers`}>{t('links.figures')}</LinkButton>}
        {may(actor, 'referral.handOver') && <LinkButton look="quiet" icon="users" href={at.handOver}>{t('links.handOver')}</LinkButton>}
        {may(actor, 'referral.arrange')
          ? <LinkButton look="quiet" icon="settings" href={`${at.list}/instellen`}>{t('links.arrange')}</LinkButton>
          : may(actor, 'referral.ownProfile') && <LinkButton look="quiet" icon="circle-user-round" href={`${at.list}/mijn-gezicht`}>{t('links.ownFace')}</LinkButton>}
      </div>
      {may(actor, 'referral.search') && <SearchForm action={searchAction.bind(null, municipality)} />}
      <Tabs
        label={t('tabs.label')}
        tabs={[
          { label: t('tabs.waiting'), href: at.list, current: !whole },
          { label: t(everything ? 'tabs.all' : 'tabs.own'), href: `${at.list}?lijst=alles`, current: whole },
          { label: t('tabs.sent'), href: sending.mine },
        ]}
      />
      <CardListView list={data.list} filter={filter} choices={data.choices} municipality={municipality} today={day} everything={everything} />
    </Page>
  )
}
