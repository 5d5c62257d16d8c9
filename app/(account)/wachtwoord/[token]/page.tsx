import { NewPasswordForm } from '#components/accounts/new-password-form.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { resetPasswordAction } from '#lib/accounts/actions.ts'
import { followedReset } from '#lib/accounts/queries/invitation.ts'
import { texts } from '#lib/i18n/texts.ts'

interface Props {
  params: Promise<{ token: string }>
}

export async function generateMetadata() {
  return { title: (await texts('accounts.reset'))('title') }
}

export default async function NewPasswordPage({ params }: Props) {
  const { token } = await params
  const [t, invitation] = await Promise.all([texts('accounts.reset'), texts('accounts.invitation')])
  const reset = await followedReset(token, new Date())
  if (reset?.state !== 'open') {
    return (
      <Signpost icon="key-round" title={t('titleGone')} action={<LinkButton href="/aanmelden">{invitation('toSignIn')}</LinkButton>}>
        <p>{t('gone')}</p>
      </Signpost>
    )
  }
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('explain')} />
      <NewPasswordForm action={resetPasswordAction} token={token} />
    </Page>
  )
}
