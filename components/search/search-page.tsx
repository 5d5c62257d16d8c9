import { type ShownGroup } from '#components/search/in-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ListRow } from '#components/ui/list-row.tsx'
import { texts } from '#lib/i18n/texts.ts'
import { longestQuestion } from '#lib/search/rules.ts'

/** A plain GET form: a search can be shared and works without script. */
export async function SearchForm({ path, question }: { path: string; question: string }) {
  const t = await texts('search')
  return (
    <form method="get" action={path} role="search" aria-label={t('title')} className="flex flex-col gap-1">
      <label htmlFor="vraag" className="font-strong">{t('question')}</label>
      <p className="muted" id="search-hint">{t('hint')} {t('noPersons')}</p>
      <div className="flex gap-3">
        <input id="vraag" name="vraag" type="search" className="input min-w-0 flex-1" defaultValue={question} maxLength={longestQuestion} aria-describedby="search-hint" autoComplete="off" />
        <Button type="submit" look="primary" icon="search">{t('go')}</Button>
      </div>
    </form>
  )
}

/** What was found, a list for each kind; or a sentence. */
export async function SearchResults({ question, groups }: { question: string; groups: readonly ShownGroup[] }) {
  const t = await texts('search')
  const count = groups.reduce((total, { hits }) => total + hits.length, 0)
  if (count === 0) return <EmptyState icon="search">{t('nothing', { question })}</EmptyState>
  return (
    <>
      <p className="muted" role="status">{question ? t('found', { count }) : t('start')}</p>
      {groups.map(({ kind, title, hits, more }) => (
        <Card key={kind} title={title}>
          <ul>
            {hits.map((hit) => <ListRow key={hit.href + hit.title} {...hit} />)}
          </ul>
          {more && <p className="muted mt-2">{t('more')}</p>}
        </Card>
      ))}
    </>
  )
}
