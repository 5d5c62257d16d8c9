import { ConversationForm } from '#components/analysis/conversation-form.tsx'
import { AnalysisFrame } from '#components/analysis/frame.tsx'
import { LeadingQuestions } from '#components/analysis/leading-questions.tsx'
import { analysisWords } from '#components/analysis/words.ts'
import { recordConversationAction } from '#lib/analysis/actions/conversations.ts'
import type { PlaceProps } from '#lib/analysis/page-props.ts'
import { analysisPage } from '#lib/analysis/queries/analysis-page.ts'
import { texts } from '#lib/i18n/texts.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

export const generateMetadata = async () => ({ title: (await texts('analysis'))('conversations.newTitle') })

export default async function NewConversationPage({ params }: PlaceProps) {
  const { municipality, neighbourhood } = await params
  const { actor, data } = await openPage(municipality, 'analysis.write', (tx) => analysisPage(tx, neighbourhood, async (place) => place.id))
  const words = await analysisWords(actor, neighbourhood)
  return (
    <AnalysisFrame actor={actor} page={data} part="conversations" words={words} title={words.t('conversations.newTitle')}>
      <LeadingQuestions title={words.t('conversations.questions')} open />
      <ConversationForm neighbourhood={neighbourhood} action={recordConversationAction.bind(null, municipality)} now={new Date()} words={words} />
    </AnalysisFrame>
  )
}
