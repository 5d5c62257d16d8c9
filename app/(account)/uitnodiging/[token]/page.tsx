import { Invitation } from '#components/accounts/invitation.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { acceptAction, joinAction } from '#lib/accounts/actions.ts'
import { followedInvitation } from '#lib/accounts/queries/invitation.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata() {
  return { title: (await texts('accounts.invitation'))('title') }
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const [t, say, f] = await Promise.all([texts('accounts.invitation'), texts('people.role'), formats()])
  const invited = await followedInvitation(token, new Date())

  if (invited?.state !== 'open') {
    const municipality = invited?.to === 'municipality' ? invited.municipality.name : null
    return (
      <Signpost icon="mail" title={t('titleGone')} action={<LinkButton href="/aanmelden">{t('toSignIn')}</LinkButton>}>
        <p>{t(invited ? invited.state : 'unknown')}</p>
        <p>{municipality ? t('askMunicipality', { municipality }) : t('askSomebody')}</p>
      </Signpost>
    )
  }
  const what = invited.to === 'municipality'
    ? t('asMember', { role: say(invited.role), municipality: invited.municipality.name })
    : t('asCoach')
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={`${what} ${t('until', { date: f.date(invited.expiresAt) })}`} />
      <Invitation invited={invited} token={token} person={await personOrNobody()} actions={{ join: joinAction, accept: acceptAction }} />
    </Page>
  )
}
