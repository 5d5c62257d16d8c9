import { FunnelLine } from '#components/referral-figures/funnel-line.tsx'
import { figureWords } from '#components/referral-figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import type { FunnelStep } from '#lib/referral-figures/rules/funnel.ts'

/** Referral cards of the last twelve months in one line, and the way to all their figures. */
export async function CardsCard({ steps, root }: { steps: readonly FunnelStep[]; root: string }) {
  const words = await figureWords()
  const { t } = words
  return (
    <Card title={t('home.title')} subtitle={t('home.line')} action={<LinkButton look="quiet" href={`${root}/doorverwijzingen/cijfers`}>{t('home.more')}</LinkButton>}>
      {steps[0]?.count === 0 ? <p className="muted">{t('home.none')}</p> : <FunnelLine steps={steps} words={words} />}
    </Card>
  )
}
