import { WordList } from '#components/framework/word-list.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'

export const generateMetadata = async () => ({ title: (await texts('landing.wordList'))('title') })

export default async function WordListPage() {
  const t = await texts('landing.wordList')
  return (
    <Page narrow>
      <PageHeader title={t('title')} subtitle={t('lead')} />
      <WordList />
    </Page>
  )
}
