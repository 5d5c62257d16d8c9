import Link from 'next/link'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { AnalysisProgress } from '#lib/analysis/queries/progress.ts'
import { analysisParts, type AnalysisPart } from '#lib/analysis/rules/kinds.ts'

interface Props {
  current: AnalysisPart
  progress: AnalysisProgress
  words: AnalysisWords
}

/** The parts of the analysis with how far each is. */
export const PartsNav = ({ current, progress, words }: Props) => (
  <nav aria-label={words.t('parts.label')} className="screen-only">
    <ol className="flex flex-wrap gap-1 lg:flex-col">
      {analysisParts.map((part) => (
        <li key={part}>
          <Link
            href={words.at[part]}
            aria-current={part === current ? 'page' : undefined}
            className="flex min-h-target flex-col justify-center rounded border-l-[3px] border-transparent px-3 py-1.5 hover:bg-sunken aria-[current]:border-sea aria-[current]:bg-sea-soft aria-[current]:text-sea"
          >
            <span className="font-strong">{words.t(`parts.${part}`)}</span>
            <span className="text-small">{howFar(part, progress, words)}</span>
          </Link>
        </li>
      ))}
    </ol>
  </nav>
)

function howFar(part: AnalysisPart, progress: AnalysisProgress, { t }: AnalysisWords): string {
  if (part !== 'figures') return t('progress.count', { count: progress[part] })
  if (progress.figuresChosen === 0) return t('progress.noFigures')
  return t('progress.figures', { part: progress.figuresInterpreted, whole: progress.figuresChosen })
}
