import { ConversationList } from '#components/analysis/conversation-list.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { ExportLinks } from '#components/ui/export-links.tsx'
import { FilterBar } from '#components/ui/filter-bar.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { oneOf, uuidOf, withAsked } from '#lib/analysis/address-values.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversationsPage } from '#lib/analysis/queries/conversations-part.ts'
import { conversationKinds } from '#lib/analysis/rules/kinds.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.conversations') })

export default async function ConversationsPage({ params, searchParams }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const asked = await searchParams
  const kind = oneOf(conversationKinds, asked['soort'])
  const after = uuidOf(asked['na'])
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, (place) => conversationsPage(tx, actor, place.id, { kind, after })),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, at } = words
  const { rows, next } = data.content
  const options = [{ value: '', label: t('conversations.anyKind') }, ...conversationKinds.map((value) => ({ value, label: t(`conversationKind.${value}`) }))]
  return (
    <AnalysisFrame
      actor={actor}
      page={data}
      part="conversations"
      words={words}
      action={<LinkButton href={at.newConversation} look="primary" icon="plus">{t('conversations.add')}</LinkButton>}
    >
      <div>
        <h2>{t('conversations.title')}</h2>
        <p className="muted">{t('conversations.explain')}</p>
      </div>
      <FilterBar label={t('conversations.filter')} reset={at.conversations} filters={[{ name: 'soort', label: t('conversations.kind'), value: kind ?? '', options }]}>
        <ExportLinks address={withAsked(`${at.conversations}/export`, { soort: kind })} />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState icon="message-circle">{t(kind ? 'conversations.emptyFiltered' : 'conversations.empty')}</EmptyState>
      ) : (
        <ConversationList rows={rows} words={words} />
      )}
      <Pager previous={after ? withAsked(at.conversations, { soort: kind }) : undefined} next={next ? withAsked(at.conversations, { soort: kind, na: next }) : undefined} />
    </AnalysisFrame>
  )
}
