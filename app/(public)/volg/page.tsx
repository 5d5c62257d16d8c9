import { redirect } from 'next/navigation'
import { FollowForm } from '#components/signals/follow-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { single, type Asked } from '#lib/analysis/address-values.ts'
import { readCode, writtenCode } from '#lib/cards/rules/codes.ts'
import { texts } from '#lib/i18n/texts.ts'
import { followAt } from '#lib/signals/places.ts'

export const generateMetadata = async () => ({ title: (await texts('signals'))('follow.asks') })

export default async function FollowSomethingPage({ searchParams }: { searchParams: Asked }) {
  const typed = single((await searchParams)['code'])
  const code = typed === undefined ? null : readCode(typed)
  if (code) redirect(followAt(writtenCode(code)))
  const t = await texts('signals')
  return (
    <Page narrow>
      <PageHeader title={t('follow.asks')} subtitle={t('follow.asksLine')} />
      {typed !== undefined && <Notice tone="refused" role="alert">{t('follow.unknown')}</Notice>}
      <FollowForm typed={typed} />
    </Page>
  )
}
