import { shownValue } from '#components/analysis/shown.ts'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { FigureView } from '#lib/figures/queries/figures-for.ts'

const places = ['neighbourhood', 'municipality', 'flanders'] as const

/** One figure for the neighbourhood beside the municipality and Flanders, with its year and source. */
export const FigureValues = ({ figure, words }: { figure: FigureView; words: AnalysisWords }) => (
  <div className="flex flex-col gap-1">
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      {places.map((place) => (
        <div key={place}>
          <dt className="text-tiny text-muted">{words.t(`figures.${place}`)}</dt>
          <dd className={place === 'neighbourhood' ? 'font-strong tabular-nums' : 'tabular-nums'}>{shownValue(figure[place], figure.unit, words)}</dd>
        </div>
      ))}
    </dl>
    <p className="text-tiny text-muted">
      {figure.period ? words.t('figures.from', { period: figure.period, source: figure.source }) : figure.source}
      {figure.projection && ` · ${words.t('figures.projection')}`}
    </p>
  </div>
)
