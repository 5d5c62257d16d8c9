import { RoundTable } from '#components/assessment/round-table.tsx'
import { RoundTrends } from '#components/assessment/round-trends.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { Card } from '#components/ui/card.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Pager } from '#components/ui/pager.tsx'
import { may } from '#lib/access/matrix.ts'
import { openingPath } from '#lib/assessment/paths.ts'
import type { RoundLine } from '#lib/assessment/queries/round-list.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  open: readonly RoundLine[]
  rounds: readonly RoundLine[]
  next: string | null
  /** Address of the page itself, for paging. */
  here: string
  /** On the page of one neighbourhood its slug. */
  place?: string
}

/** What runs, what was closed, and how it moved; where nothing was ever done, the good next step. */
export async function Rounds({ actor, open, rounds, next, here, place }: Props) {
  const t = await texts('assessment.rounds')
  const conducts = may(actor, 'assessment.conduct')
  const withPlace = place === undefined
  if (open.length === 0 && rounds.length === 0) {
    return (
      <Card title={t('open')}>
        <EmptyState icon="scale" action={conducts && <LinkButton href={openingPath(actor.municipality.slug, { place })} icon="plus">{(await texts('assessment'))('openRound')}</LinkButton>}>
          {t(conducts ? 'noneYet' : 'noneYetReader')}
        </EmptyState>
      </Card>
    )
  }
  return (
    <>
      <Card title={t('open')} id="rondes">
        {open.length > 0 ? <RoundTable municipality={actor.municipality} rounds={open} caption={t('open')} withPlace={withPlace} /> : <p className="muted">{t('noneOpen')}</p>}
      </Card>
      <Card title={t('closed')}>
        {rounds.length > 0 ? <RoundTable municipality={actor.municipality} rounds={rounds} caption={t('closed')} withPlace={withPlace} /> : <p className="muted">{t('noneClosed')}</p>}
        <Pager next={next ? `${here}?na=${next}` : undefined} />
      </Card>
      {!withPlace && <RoundTrends rounds={rounds} />}
    </>
  )
}
