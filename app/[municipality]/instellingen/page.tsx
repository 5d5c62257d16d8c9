import { CoachAccess } from '#components/coaching/coach-access.tsx'
import { SettingsForm } from '#components/settings/settings-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { closeForCoachAction, openForCoachAction } from '#lib/coaching/actions.ts'
import { coachAssignments } from '#lib/coaching/queries/assignments.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { texts } from '#lib/i18n/texts.ts'
import { changeSettingsAction } from '#lib/settings/actions.ts'
import { settingsPage } from '#lib/settings/queries.ts'
import { openPage } from '#lib/tenancy/open-page.ts'
import { today } from '#lib/time/today.ts'

interface Props {
  params: Promise<{ municipality: string }>
}

export async function generateMetadata() {
  return { title: (await texts('settings'))('title') }
}

export default async function SettingsPage({ params }: Props) {
  const [{ municipality }, t, mail] = await Promise.all([params, texts('settings'), texts('mail.settings')])
  const { actor, data } = await openPage(municipality, 'settings.change', async (tx, actor) => ({
    settings: await settingsPage(tx, actor),
    assignments: await coachAssignments(tx),
  }))
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('subtitle', { municipality: actor.municipality.name })} />
      <SettingsForm settings={data.settings} action={changeSettingsAction.bind(null, municipality)} />
      <Card title={t('neighbourhoods')} subtitle={t('neighbourhoodsExplain')}>
        <LinkButton href={`/${municipality}/instellingen/buurten`} icon="map-pin">{t('toNeighbourhoods')}</LinkButton>
      </Card>
      <Card title={mail('title')} subtitle={mail('explain')}>
        <LinkButton href={`/${municipality}/berichten`} icon="mail">{mail('link')}</LinkButton>
      </Card>
      <Card title={t('referrals')} subtitle={t('referralsExplain')}>
        <LinkButton href={arrangeAt(municipality).hub} icon="route">{t('toReferrals')}</LinkButton>
      </Card>
      <CoachAccess
        assignments={data.assignments}
        today={today(new Date())}
        actions={{ open: openForCoachAction.bind(null, municipality), close: closeForCoachAction.bind(null, municipality) }}
      />
    </Page>
  )
}
