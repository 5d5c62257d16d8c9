import { Urgent } from '#components/contact-point/urgent.tsx'
import { DeskLine } from '#components/signals/desk-line.tsx'
import { WhatWasDone, WorryByPhone } from '#components/signals/public-form.tsx'
import { SignalForm } from '#components/signals/signal-form.tsx'
import { Trap } from '#components/signals/trap.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { givePublicSignalAction } from '#lib/signals/actions/give-public.ts'
import { publicFormPage } from '#lib/signals/queries/public-form.ts'
import { openPublicPage } from '#lib/tenancy/require-link.ts'

interface Props {
  params: Promise<{ municipality: string; neighbourhood: string }>
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('give.title') })

export default async function PublicSignalPage({ params }: Props) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPublicPage(municipality, 'signals.give', (tx, visitor) => publicFormPage(tx, visitor, neighbourhood))
  const t = await texts('signals')
  const { name } = actor.municipality
  return (
    <Page narrow>
      <Urgent numbers={data.urgent} edge />
      <DeskLine desks={data.desks} municipality={name} />
      <PageHeader title={t('public.title', { place: data.place.name })} subtitle={t('public.subtitle', { municipality: name })} />
      <WorryByPhone number={data.desks.ownNumber} />
      <SignalForm action={givePublicSignalAction.bind(null, municipality)} places={data.place}>
        <Trap name="website" label={t('form.trap')} />
      </SignalForm>
      <WhatWasDone answered={data.answered} />
    </Page>
  )
}
