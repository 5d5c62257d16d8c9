import { inWords } from '#components/search/in-words.ts'
import { SearchForm, SearchResults } from '#components/search/search-page.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Page } from '#components/ui/page.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { search } from '#lib/search/queries.ts'
import { Asked } from '#lib/search/schema.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Props {
  params: Promise<{ municipality: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** As many of each kind; whoever needs more adds a word. */
const shown = 20

export async function generateMetadata() {
  return { title: (await texts('search'))('title') }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const [{ municipality }, asked, t] = await Promise.all([params, searchParams, texts('search')])
  const { vraag: question } = Asked.parse(asked)
  const { actor, data } = await openPage(municipality, 'places.read', (tx, actor) => search(tx, actor, question, shown))
  return (
    <Page>
      <PageHeader title={t('title')} subtitle={t('subtitle', { municipality: actor.municipality.name })} />
      <SearchForm path={`/${municipality}/zoeken`} question={question} />
      <SearchResults question={question} groups={await inWords(actor, data)} />
    </Page>
  )
}
