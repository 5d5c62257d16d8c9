import { notFound } from 'next/navigation'
import { Municipality } from '#components/platform/municipality.tsx'
import { PlatformFrame } from '#components/platform/platform-frame.tsx'
import { formats, texts } from '#lib/i18n/texts.ts'
import { assignCoachAction, inviteFirstCoordinatorAction, unassignCoachAction } from '#lib/platform/actions.ts'
import { municipalityOfPlatform } from '#lib/platform/queries/municipalities.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata() {
  return { title: (await texts('platform'))('title') }
}

export default async function MunicipalityPage({ params }: Props) {
  const actor = await requirePerson('platform.manage')
  const municipality = await municipalityOfPlatform(actor, (await params).slug, new Date())
  if (!municipality) notFound()
  const [t, f] = await Promise.all([texts('platform'), formats()])
  const { name, openedAt, coordinators } = municipality
  return (
    <PlatformFrame
      current="municipalities"
      title={name}
      subtitle={`${t('municipality.opened', { date: f.date(openedAt) })} · ${t('municipality.coordinators', { count: coordinators })}`}
      breadcrumb={[{ label: t('title'), href: '/beheer' }, { label: name }]}
    >
      <Municipality
        municipality={municipality}
        actions={{ invite: inviteFirstCoordinatorAction, assign: assignCoachAction, unassign: unassignCoachAction }}
      />
    </PlatformFrame>
  )
}
