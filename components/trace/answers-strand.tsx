import Link from 'next/link'
import { StatePill } from '#components/plan/state-pill.tsx'
import { planWords } from '#components/plan/words.ts'
import type { AnalysisWords } from '#components/analysis/words.ts'
import type { TraceTexts } from '#components/trace/texts.ts'
import { LinkButton } from '#components/ui/button.tsx'
import type { ThreadAnswer } from '#lib/trace/queries/thread.ts'

interface Props {
  answers: readonly ThreadAnswer[]
  plan: string
  words: AnalysisWords
  t: TraceTexts
}

/** Forward along the thread: the objectives that answer the point, with their actions, how far they are and what they yielded. */
export async function AnswersStrand({ answers, plan, words, t }: Props) {
  if (answers.length === 0) {
    return (
      <>
        <p>{t('noObjective')}</p>
        <div><LinkButton href={plan} icon="target">{t('toPlan')}</LinkButton></div>
      </>
    )
  }
  const sentences = await planWords()
  return (
    <ul className="flex flex-col gap-3">
      {answers.map(({ objective, actions }) => (
        <li key={objective.id} className="card flex flex-col gap-3">
          <div>
            <p className="muted">{t('objective')}</p>
            <Link href={`${plan}#doel-${objective.id}`} prefetch={false} className="font-strong underline-offset-4 hover:underline">{objective.title}</Link>
          </div>
          {actions.length === 0 && <p className="muted">{t('noAction')}</p>}
          <ul className="flex flex-col gap-2">
            {actions.map((action) => (
              <li key={action.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-2">
                <Link href={`${plan}/acties/${action.id}`} prefetch={false} className="link">{action.title}</Link>
                <StatePill state={action.state} words={sentences} />
                <span className="muted">{resultOf(action, words, t)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** "42 van 100 gezinnen"; nothing while nobody measured. */
function resultOf({ measured, target, measure }: ThreadAnswer['actions'][number], { f }: AnalysisWords, t: TraceTexts): string | null {
  if (measured === null) return null
  const unit = measure ?? ''
  if (target === null) return t('measured', { measured: f.number(measured), measure: unit }).trim()
  return t('result', { measured: f.number(measured), target: f.number(target), measure: unit }).trim()
}
