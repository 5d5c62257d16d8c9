import type { FigureWords } from '#components/referral-figures/words.ts'
import type { FunnelStep } from '#lib/referral-figures/rules/funnel.ts'

interface Props {
  steps: readonly FunnelStep[]
  words: FigureWords
}

/** The stages under each other, each with its count and a bar as wide as its share of what was sent, drawn by the server. */
export function FunnelBars({ steps, words: { t, cell, share } }: Props) {
  const sent = steps[0] ? cell(steps[0].count) : ''
  return (
    <ol className="flex flex-col gap-2.5">
      {steps.map((step, index) => (
        <li key={step.stage} className="flex flex-col gap-1">
          <span className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span>{t(`column.${step.stage}`)}</span>
            <span className="tabular-nums">
              <strong>{index === 0 ? sent : t('funnel.step', { count: cell(step.count), sent })}</strong>
              {index > 0 && step.share !== null && <span className="muted"> · {share(step.share)}</span>}
            </span>
          </span>
          <Bar share={index === 0 && step.count !== 0 ? 1 : step.share} />
        </li>
      ))}
    </ol>
  )
}

/** Centred, so that the bars together narrow like a funnel. A share that is not shown draws no bar. */
function Bar({ share }: { share: number | null }) {
  const width = (share ?? 0) * 100
  return (
    <svg className="h-5 w-full" aria-hidden>
      <rect className="fill-sunken" width="100%" height="100%" rx="4" />
      {width > 0 && <rect className="fill-sea" x={`${(100 - width) / 2}%`} width={`${width}%`} height="100%" rx="4" />}
    </svg>
  )
}
