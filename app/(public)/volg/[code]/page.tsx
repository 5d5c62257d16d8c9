import { notFound } from 'next/navigation'
import { FollowView } from '#components/signals/follow-view.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { Signpost } from '#components/ui/signpost.tsx'
import { caller } from '#lib/auth/caller.ts'
import { texts } from '#lib/i18n/texts.ts'
import { publicFormAt, signalsAt } from '#lib/signals/places.ts'
import { followed } from '#lib/signals/queries/followed.ts'
import { memberIn } from '#lib/tenancy/require-actor.ts'

interface Props {
  params: Promise<{ code: string }>
}

export const generateMetadata = async () => ({ title: (await texts('signals'))('follow.title') })

export default async function FollowPage({ params }: Props) {
  const t = await texts('signals')
  const answer = await followed((await params).code, (await caller()).address)
  if ('minutes' in answer) return <Signpost icon="hourglass" title={t('follow.tooMany')}><p>{t('follow.tooManyText', answer)}</p></Signpost>
  const { found } = answer
  if (!found) notFound()
  const { slug } = found.municipality
  const again = (await memberIn(slug)) ? signalsAt(slug).give : found.form ? publicFormAt(slug, found.form.neighbourhood) : null
  return (
    <Page narrow>
      <PageHeader title={t('follow.title')} />
      <FollowView followed={found} again={again} />
    </Page>
  )
}
