import type { PlanWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

interface Props {
  /** There is a plan, but nothing in it that was asked for. */
  filtered: boolean
  plan: string
  mayWrite: boolean
  words: PlanWords
}

/** No plan yet, or nothing that matches: what to do next. */
export function PlanEmpty({ filtered, plan, mayWrite, words: { t } }: Props) {
  if (filtered)
    return (
      <EmptyState icon="search" action={<LinkButton href={plan}>{t('empty.clear')}</LinkButton>}>
        {t('empty.filtered')}
      </EmptyState>
    )
  if (!mayWrite) return <EmptyState>{t('empty.planReader')}</EmptyState>
  return (
    <EmptyState action={<LinkButton href={`${plan}/doelen/nieuw`}>{t('head.addObjective')}</LinkButton>}>
      {t('empty.plan')}
    </EmptyState>
  )
}
