import { Tabs } from '#components/ui/tabs.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { neighbourhoodTabs, type NeighbourhoodTab } from '#lib/navigation/main-menu.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  neighbourhood: { slug: string; name: string }
  current: NeighbourhoodTab
}

/** The pages of one neighbourhood, side by side under the title of each. */
export async function NeighbourhoodTabs({ actor, neighbourhood, current }: Props) {
  const t = await texts('navigation.tabs')
  const root = `/${actor.municipality.slug}/buurten/${neighbourhood.slug}`
  const tabs = neighbourhoodTabs(actor).map(({ name, path }) => ({
    label: t(name),
    href: root + path,
    current: name === current,
  }))
  return <Tabs tabs={tabs} label={t('of', { name: neighbourhood.name })} />
}
