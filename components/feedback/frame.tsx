import type { ReactNode } from 'react'
import type { FeedbackWords } from '#components/feedback/words.ts'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  place: { slug: string; name: string }
  words: FeedbackWords
  /** Of a page below the overview. */
  title?: string
  subtitle?: ReactNode
  /** The one primary button. */
  action?: ReactNode
  children: ReactNode
}

/** Every page of the feedback: where this is, its title and the tabs of the neighbourhood. */
export function FeedbackFrame({ actor, place, words: { t, at, analysis }, title, subtitle, action, children }: Props) {
  const neighbourhoods = `/${actor.municipality.slug}/buurten`
  const crumbs = [
    { label: analysis.t('neighbourhoods'), href: neighbourhoods },
    { label: place.name, href: `${neighbourhoods}/${place.slug}` },
    title ? { label: t('crumb'), href: at.overview } : { label: t('crumb') },
  ]
  return (
    <Page>
      <PageHeader title={title ?? t('title', { name: place.name })} subtitle={subtitle ?? t('explain')} breadcrumb={crumbs} action={action} />
      <NeighbourhoodTabs actor={actor} neighbourhood={place} current="feedback" />
      {children}
    </Page>
  )
}
