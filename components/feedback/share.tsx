import type { FeedbackWords } from '#components/feedback/words.ts'
import type { AnsweredShare as Share } from '#lib/feedback/rules.ts'

/** Inbreng met antwoord: which share of the attention points was answered. */
export const AnsweredShare = ({ share, words: { t, f } }: { share: Share; words: FeedbackWords }) => (
  <section className="card flex flex-col gap-2">
    <h2>{t('share.title')}</h2>
    {share.share === null ? (
      <p className="muted">{t('share.none')}</p>
    ) : (
      <>
        <p className="text-figure font-strong tabular-nums">{f.percent(share.share)}</p>
        <progress className="bar" value={share.answered} max={share.all} aria-label={t('share.title')} />
        <p className="muted">{t('share.line', { answered: share.answered, all: share.all })}</p>
      </>
    )}
  </section>
)
