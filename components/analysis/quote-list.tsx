import { Removal } from '#components/analysis/removal.tsx'
import { WordsForm } from '#components/analysis/words-form.tsx'
import type { AnalysisWords } from '#components/analysis/words.ts'
import { SubmitButton } from '#components/forms/submit-button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { FormAction } from '#lib/actions/result.ts'
import type { QuoteShown } from '#lib/analysis/queries/conversation.ts'

interface Props {
  quotes: readonly QuoteShown[]
  /** The conversation and its neighbourhood, which every form carries. */
  about: { neighbourhood: string; conversationId: string }
  actions: { release: FormAction; remove: FormAction }
  words: AnalysisWords
}

/** The quotes this reader may see, with what they may do with each. */
export const QuoteList = ({ quotes, about: { neighbourhood, conversationId }, actions, words }: Props) => (
  <ul className="flex flex-col gap-4">
    {quotes.map((quote) => (
      <li key={quote.id} className="flex flex-col gap-2 border-l-4 border-line pl-4">
        <blockquote className="whitespace-pre-line">“{quote.text}”</blockquote>
        <QuoteState quote={quote} words={words} />
        <div className="row">
          {quote.refusal === null && (
            <WordsForm
              action={actions.release}
              neighbourhood={neighbourhood}
              about={{ conversationId, id: quote.id }}
              submit={<SubmitButton look="secondary" icon="check">{words.t('quote.release')}</SubmitButton>}
            >
              <p className="muted">{words.t('quote.releaseHint')}</p>
            </WordsForm>
          )}
          {quote.removable && (
            <Removal
              action={actions.remove}
              neighbourhood={neighbourhood}
              about={{ conversationId, id: quote.id }}
              trigger={words.t('quote.remove')}
              title={words.t('quote.removeTitle')}
              gone={words.t('quote.removeGone')}
              stays={words.t('quote.removeStays')}
            />
          )}
        </div>
      </li>
    ))}
  </ul>
)

const QuoteState = ({ quote, words: { t, f } }: { quote: QuoteShown; words: AnalysisWords }) => (
  <p className="flex flex-wrap items-center gap-2">
    {quote.releasedAt ? (
      <Pill tone="good" icon="check">{t('quote.released', { date: f.date(quote.releasedAt) })}</Pill>
    ) : (
      <Pill icon="hourglass">{t('quote.waiting')}</Pill>
    )}
    {quote.writtenBy && <span className="muted">{t('quote.by', { name: quote.writtenBy })}</span>}
  </p>
)
