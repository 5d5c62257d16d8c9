import { QuoteList } from '#components/analysis/quote-list.tsx'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { Card } from '#components/ui/card.tsx'
import { newKey } from '#lib/actions/new-key.ts'
import type { FormAction } from '#lib/actions/result.ts'
import type { QuoteShown } from '#lib/analysis/queries/conversation.ts'

interface Props {
  quotes: readonly QuoteShown[]
  about: { neighbourhood: string; conversationId: string }
  actions: { write: FormAction; release: FormAction; remove: FormAction }
  words: AnalysisWords
}

/** What was said in so many words, and a form for one more. */
export const Quotes = ({ quotes, about, actions, words }: Props) => (
  <Card title={words.t('quote.title')} subtitle={words.t('quote.explain')}>
    <div className="stack">
      {quotes.length > 0 ? <QuoteList quotes={quotes} about={about} actions={actions} words={words} /> : <p className="muted">{words.t('quote.none')}</p>}
      <WordsForm
        action={actions.write}
        newKey={newKey()}
        neighbourhood={about.neighbourhood}
        about={{ conversationId: about.conversationId }}
        label={words.t('quote.write')}
        sentences
        submit={<SubmitButton look="secondary" icon="quote">{words.t('quote.write')}</SubmitButton>}
      >
        <TextArea name="text" label={words.t('quote.text')} hint={words.t('quote.textHint')} rows={2} max={600} />
      </WordsForm>
    </div>
  </Card>
)
