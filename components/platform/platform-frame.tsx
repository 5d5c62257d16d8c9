import type { ReactNode } from 'react'
import { PageHeader, type Crumb } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { texts } from '#lib/i18n/texts.ts'

const pages = { municipalities: '/beheer', coaches: '/beheer/coaches', password: '/beheer/wachtwoord' } as const

interface Props {
  current: keyof typeof pages
  title: string
  subtitle?: ReactNode
  breadcrumb?: readonly Crumb[]
  action?: ReactNode
  children: ReactNode
}

/** A page of the platform under its three tabs. */
export async function PlatformFrame({ current, children, ...header }: Props) {
  const t = await texts('platform.tabs')
  const tabs = (['municipalities', 'coaches', 'password'] as const).map((name) => ({ label: t(name), href: pages[name], current: name === current }))
  return (
    <Page>
      <PageHeader {...header} />
      <Tabs tabs={tabs} label={t('label')} />
      {children}
    </Page>
  )
}
