import { Municipalities } from '#components/platform/municipalities.tsx'
import { PlatformFrame } from '#components/platform/platform-frame.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { openedMunicipalities } from '#lib/platform/queries/municipalities.ts'
import { MunicipalitiesFilter } from '#lib/platform/schema.ts'
import { requirePerson } from '#lib/tenancy/require-actor.ts'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata() {
  return { title: (await texts('platform'))('title') }
}

export default async function PlatformPage({ searchParams }: Props) {
  const actor = await requirePerson('platform.manage')
  const filter = MunicipalitiesFilter.parse(await searchParams)
  const [t, page] = await Promise.all([texts('platform'), openedMunicipalities(actor, filter)])
  return (
    <PlatformFrame
      current="municipalities"
      title={t('title')}
      subtitle={t('subtitle')}
      action={<LinkButton href="/beheer/openen" look="primary" icon="plus">{t('list.open')}</LinkButton>}
    >
      <Municipalities page={page} filter={filter} />
    </PlatformFrame>
  )
}
