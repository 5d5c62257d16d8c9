import { ConversationView } from '#components/analysis/conversation-view.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { releaseQuoteAction, removeQuoteAction, writeQuoteAction } from '#lib/analysis/actions/conversations.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversation } from '#lib/analysis/queries/conversation.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('parts.conversations') })

export default async function ConversationPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.read', (tx, actor) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? conversation(tx, actor, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t, f, at } = words
  const held = data.content
  const quoteActions = {
    write: writeQuoteAction.bind(null, municipality),
    release: releaseQuoteAction.bind(null, municipality),
    remove: removeQuoteAction.bind(null, municipality),
  }
  const line = t('conversations.line', { date: f.date(held.heldOn), count: held.participants })
  return (
    <AnalysisFrame
      actor={actor}
      page={data}
      part="conversations"
      words={words}
      title={t(`conversationKind.${held.kind}`)}
      subtitle={[line, held.profile].filter(Boolean).join(' · ')}
      action={<LinkButton href={at.newFindingFrom(held.id)} look="primary" icon="plus">{t('conversations.addFinding')}</LinkButton>}
    >
      <ConversationView held={held} neighbourhood={neighbourhood} quoteActions={quoteActions} words={words} />
    </AnalysisFrame>
  )
}
