import { FindingList } from '#components/analysis/finding-list.tsx'
import { LeadingQuestions } from '#components/analysis/leading-questions.tsx'
import { Quotes } from '#components/analysis/quotes.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { ConversationShown } from '#lib/analysis/queries/conversation.ts'

interface Props {
  held: ConversationShown
  neighbourhood: string
  quoteActions: { write: FormAction; release: FormAction; remove: FormAction }
  words: AnalysisWords
}

/** What was heard in a conversation, the findings drawn from it and the quotes. */
export function ConversationView({ held, neighbourhood, quoteActions, words }: Props) {
  const { t, at } = words
  return (
    <>
      <Card
        title={t('conversations.heard')}
        subtitle={held.recordedBy && t('conversations.recordedBy', { name: held.recordedBy })}
        action={<LinkButton href={at.editConversation(held.id)} look="quiet" icon="pencil">{t('conversations.edit')}</LinkButton>}
      >
        <p className="whitespace-pre-line">{held.summary}</p>
        <LeadingQuestions title={t('conversations.questions')} />
      </Card>
      <section className="flex flex-col gap-3">
        <h2>{t('conversations.findingsTitle')}</h2>
        {held.findings.length > 0 ? <FindingList rows={held.findings} words={words} /> : <p className="muted">{t('conversations.noFindings')}</p>}
      </section>
      <Quotes quotes={held.quotes} about={{ neighbourhood, conversationId: held.id }} actions={quoteActions} words={words} />
    </>
  )
}
