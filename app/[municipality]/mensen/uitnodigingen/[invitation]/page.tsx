import { WaitingInvitation } from '#components/people/waiting-invitation.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import { inviteAgainAction, revokeInvitationAction } from '#lib/people/actions.ts'
import { invitationPage } from '#lib/people/queries/people.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; invitation: string }>
}

export async function generateMetadata() {
  return { title: (await texts('people.list'))('invitations') }
}

export default async function InvitationPage({ params }: Props) {
  const [{ municipality, invitation }, t, f] = await Promise.all([params, texts('people'), formats()])
  const { data } = await openPage(municipality, 'people.invite', (tx, actor) => invitationPage(tx, actor, invitation, new Date()))
  const title = t('invitation.title', { name: data.name })
  const until = t(data.state === 'open' ? 'invitation.open' : 'invitation.expired', { date: f.date(data.expiresAt) })
  return (
    <Page narrow>
      <PageHeader
        title={title}
        subtitle={`${data.email} · ${t(`role.${data.role}`)} · ${until}`}
        breadcrumb={[{ label: t('title'), href: `/${municipality}/mensen` }, { label: title }]}
      />
      <WaitingInvitation
        invitationId={data.id}
        actions={{ again: inviteAgainAction.bind(null, municipality), revoke: revokeInvitationAction.bind(null, municipality) }}
      />
    </Page>
  )
}
