import { LetterView } from '#components/referral/letter-view.tsx'
import { cardWords } from '#components/referral/words.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { handlingAt } from '#lib/referral/handle-paths.ts'
import { letterKinds, letterPage } from '#lib/referral/queries/letter.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = async () => ({ title: (await texts('referral'))('letter.title') })

export default async function LetterPage({ params, searchParams }: Props) {
  const { municipality, number } = await params
  const { soort } = await searchParams
  const kind = letterKinds.find((one) => one === soort) ?? null
  const { data: letter } = await openPage(municipality, 'referral.read', (tx, actor) => letterPage(tx, actor, number, kind, new Date()))
  const words = await cardWords()
  const { t } = words
  const at = handlingAt(municipality)
  return (
    <Page narrow>
      <div className="screen-only">
        <PageHeader
          title={t('letter.title')}
          subtitle={t('letter.subtitle', { number: letter.number, name: letter.person?.name ?? '' })}
          breadcrumb={[{ label: t('title'), href: at.list }, { label: t('cardTitle', { number: letter.number }), href: at.card(letter.number) }, { label: t('letter.title') }]}
        />
      </div>
      <LetterView letter={letter} letterAt={(one) => at.letter(letter.number, one)} words={words} />
    </Page>
  )
}
