import type { FigureWords } from '#components/referral-figures/words.ts'
import type { FunnelStep } from '#lib/referral-figures/rules/funnel.ts'

interface Props {
  steps: readonly FunnelStep[]
  words: FigureWords
}

/** The funnel in one line: four counts with arrows between them, each but the first with its share of what was sent. */
export const FunnelLine = ({ steps, words: { t, cell, share } }: Props) => (
  <ol className="flex flex-wrap items-baseline gap-x-3 gap-y-1" aria-label={t('funnel.title')}>
    {steps.map((step, index) => (
      <li key={step.stage} className="flex items-baseline gap-x-3">
        {index > 0 && <span aria-hidden className="text-muted">→</span>}
        <span>
          <strong className="text-h2 tabular-nums">{cell(step.count)}</strong> {t(`column.${step.stage}`).toLowerCase()}
          {index > 0 && step.share !== null && <span className="muted"> ({share(step.share)})</span>}
        </span>
      </li>
    ))}
  </ol>
)
