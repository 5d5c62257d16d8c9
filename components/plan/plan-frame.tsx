import type { ReactNode } from 'react'
import { wordIn } from '#components/framework/word.tsx'
import { NeighbourhoodTabs } from '#components/places/neighbourhood-tabs.tsx'
import { Page } from '#components/ui/page.tsx'
import { PageHeader, type Crumb } from '#components/ui/page-header.tsx'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  municipality: string
  neighbourhood: { slug: string; name: string }
  /** Of a page below the plan; the plan itself carries its own. */
  title?: string
  subtitle?: ReactNode
  /** The one primary action of the page. */
  action?: ReactNode
  /** What lies between the plan and this page; the page itself is added. Left out on the plan itself. */
  below?: readonly Crumb[]
  /** Who reads the plan itself, for the tabs beside it; the pages below it have their trail. */
  actor?: MemberActor
  narrow?: boolean
  children: ReactNode
}

/** A page of the plan: where it is, what just happened, and its content. */
export async function PlanFrame({
  municipality,
  neighbourhood,
  title,
  subtitle,
  action,
  below,
  actor,
  narrow,
  children,
}: Props) {
  const t = await texts('plan')
  const root = `/${municipality}/buurten`
  const here = `${root}/${neighbourhood.slug}`
  const breadcrumb = [
    { label: t('neighbourhoods'), href: root },
    { label: neighbourhood.name, href: here },
    ...(below && title ? [{ label: t('crumb'), href: `${here}/plan` }, ...below, { label: title }] : [{ label: t('crumb') }]),
  ]
  return (
    <Page narrow={narrow}>
      <PageHeader title={title ?? t.rich('title', { name: neighbourhood.name, ...wordIn('neighbourhoodPlan') })} subtitle={subtitle} breadcrumb={breadcrumb} action={action} />
      {actor && <NeighbourhoodTabs actor={actor} neighbourhood={neighbourhood} current="plan" />}
      {children}
    </Page>
  )
}
