import { signalWords } from '#components/signals/words.ts'
import { Card } from '#components/ui/card.tsx'

/** Of the signals, how many got an answer: counted apart from the attention points of an analysis. */
export async function HeardShare({ share: { answered, all } }: { share: { answered: number; all: number } }) {
  const { t, f } = await signalWords()
  return (
    <Card title={t('triage.share')}>
      {all === 0 ? (
        <p className="muted">{t('triage.shareNone')}</p>
      ) : (
        <>
          <p className="text-figure font-strong tabular-nums">{f.percent(answered / all)}</p>
          <progress className="bar" value={answered} max={all} aria-label={t('triage.share')} />
          <p className="muted">{t('triage.shareLine', { answered: f.number(answered), all: f.number(all) })}</p>
        </>
      )}
    </Card>
  )
}
