import { ActionCard } from '#components/plan/action-card.tsx'
import { AdoptedContent } from '#components/plan/plan-content.tsx'
import type { PlanWords } from '#components/plan/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { PlanAdopted } from '#lib/plan/queries/plan-page.ts'
import type { Day } from '#lib/time/today.ts'

interface Props {
  data: PlanAdopted
  plan: string
  today: Day
  words: PlanWords
}

/** What a partner sees: its own organisation's actions first, for that is what it comes for, then the adopted plan. */
export function PlanForPartner({ data: { version, mine }, plan, today, words }: Props) {
  const { t } = words
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2>{t('partner.mine')}</h2>
        <p className="muted">{mine.length > 0 ? t('partner.mineExplain') : t('empty.mine')}</p>
        <ul className="columns">
          {mine.map((action) => (
            <ActionCard key={action.id} action={action} plan={plan} today={today} words={words} />
          ))}
        </ul>
      </section>
      <section className="flex flex-col gap-gap">
        <div className="between">
          <h2>{t('partner.adopted')}</h2>
          {version && (
            <LinkButton look="quiet" href={`${plan}/versies`}>
              {t('head.versions')}
            </LinkButton>
          )}
        </div>
        {version ? (
          <AdoptedContent content={version.content} words={words} />
        ) : (
          <EmptyState>{t('empty.adopted')}</EmptyState>
        )}
      </section>
    </>
  )
}
