import { ConversationForm } from '#components/analysis/conversation-form.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { Removal } from '#components/analysis/removal.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { editConversationAction, removeConversationAction } from '#lib/analysis/actions/conversations.ts'
import { uuidOf } from '#lib/analysis/address-values.ts'
import type { RecordProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { conversation } from '#lib/analysis/queries/conversation.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('conversations.editTitle') })

export default async function EditConversationPage({ params }: RecordProps) {
  const { municipality, neighbourhood, id } = await params
  const key = uuidOf(id)
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx, actor) =>
    analysisPage(tx, neighbourhood, async (place) => (key ? conversation(tx, actor, place.id, key) : null)),
  )
  const words = await analysisWords(actor, neighbourhood)
  const { t } = words
  const held = data.content
  return (
    <AnalysisFrame actor={actor} page={data} part="conversations" words={words} title={t('conversations.editTitle')}>
      <ConversationForm held={held} neighbourhood={neighbourhood} action={editConversationAction.bind(null, municipality)} now={new Date()} words={words} />
      <div>
        <Removal
          action={removeConversationAction.bind(null, municipality)}
          neighbourhood={neighbourhood}
          about={{ id: held.id }}
          trigger={t('conversations.remove')}
          title={t('conversations.removeTitle')}
          gone={t('conversations.removeGone')}
          stays={t('conversations.removeStays')}
        />
      </div>
    </AnalysisFrame>
  )
}
