import { redirect } from 'next/navigation'
import { DemoCard } from '#components/accounts/demo-card.tsx'
import { PinSignIn } from '#components/accounts/pin-forms.tsx'
import { SignInForm } from '#components/accounts/sign-in-form.tsx'
import { Card } from '#components/ui/card.tsx'
import { Details } from '#components/ui/details.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { signInAction } from '#lib/accounts/actions.ts'
import { signInWithPinAction } from '#lib/accounts/device-actions.ts'
import { isDemo } from '#lib/accounts/queries/is-demo.ts'
import { isPinDevice } from '#lib/accounts/queries/pin-device.ts'
import { homeOf, pathOfOurs } from '#lib/accounts/rules.ts'
import { pinDeviceToken } from '#lib/auth/pin-cookie.ts'
import { texts } from '#lib/i18n/texts.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

interface Props {
  searchParams: Promise<{ naar?: string | string[]; afgemeld?: string | string[] }>
}

export async function generateMetadata() {
  return { title: (await texts('accounts.signIn'))('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const { naar, afgemeld } = await searchParams
  const to = pathOfOurs(typeof naar === 'string' ? naar : null)
  const person = await personOrNobody()
  if (person) redirect(to ?? homeOf(person))

  const [t, pin, demo, known] = await Promise.all([texts('accounts.signIn'), texts('accounts.pin'), isDemo(), isPinDevice(await pinDeviceToken())])
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      {afgemeld !== undefined && <Notice tone="good" role="status">{t('signedOut')}</Notice>}
      {known && <PinSignIn action={signInWithPinAction} to={to} />}
      <Card title={known && pin('password')}>
        <SignInForm action={signInAction} to={to} />
      </Card>
      <div>
        <Details summary={t('forgot')}>{t('forgotExplain')}</Details>
        <Details summary={t('noAccount')}>{t('noAccountExplain')}</Details>
      </div>
      {demo && <DemoCard />}
    </Page>
  )
}
