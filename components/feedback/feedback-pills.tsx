import type { AnalysisWords } from '#components/analysis/words.ts'
import { Pill } from '#components/ui/pill.tsx'
import type { FeedbackState } from '#lib/feedback/queries/feedback-states.ts'
import { audiences } from '#lib/feedback/rules.ts'
import { texts } from '#lib/i18n/texts.ts'

/** To whom an attention point was fed back and when, and whether it was answered. */
export async function FeedbackPills({ state, words: { f } }: { state: FeedbackState; words: Pick<AnalysisWords, 'f'> }) {
  const t = await texts('feedback')
  const told = audiences.flatMap((audience) => {
    const day = state[audience]
    return day ? [{ audience, day }] : []
  })
  return (
    <p className="flex flex-wrap gap-1.5">
      {told.length === 0 && <Pill icon="circle-dashed">{t('state.nobody')}</Pill>}
      {told.map(({ audience, day }) => (
        <Pill key={audience} icon="megaphone">{t('state.told', { audience: t(`audience.${audience}`), date: f.shortDate(day) })}</Pill>
      ))}
      {told.length > 0 && (
        <Pill tone={state.answered ? 'good' : 'neutral'} icon={state.answered ? 'check' : 'hourglass'}>
          {t(state.answered ? 'matrix.answered' : 'matrix.notAnswered')}
        </Pill>
      )}
    </p>
  )
}
