import { Standings } from '#components/assessment/standings.tsx'
import { BoardCards } from '#components/board/cards.tsx'
import { BoardChanges } from '#components/board/changes.tsx'
import { BoardDecisions } from '#components/board/decisions.tsx'
import { BoardPlaces } from '#components/board/places.tsx'
import { AxisBars } from '#components/framework/axis-bars.tsx'
import { wordIn } from '#components/framework/word.tsx'
import { AnsweredBar } from '#components/home/answered-bar.tsx'
import { Card } from '#components/ui/card.tsx'
import { Pill } from '#components/ui/pill.tsx'
import type { BoardData } from '#lib/board/queries/board-page.ts'
import type { Unmet } from '#lib/board/queries/unmet.ts'
import { unmetShown } from '#lib/board/rules.ts'
import { texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

interface Props {
  municipality: MunicipalityHere
  data: BoardData
}

/** One page for five minutes: where we stand, what changed, what needs a decision, what stays unanswered. */
export async function Board({ municipality, data }: Props) {
  const t = await texts('board')
  const root = `/${municipality.slug}`
  return (
    <div className="stack board">
      <Card title={t('stand')} subtitle={t.rich('standLine', wordIn('commonLevel'))}>
        <div className="grid gap-gap lg:grid-cols-[2fr_1fr] print:grid-cols-[2fr_1fr]">
          <Standings standings={data.standings} />
          <div className="flex flex-col gap-3 lg:border-l lg:border-line lg:pl-6">
            <AxisBars stands={data.axes} />
            <AnsweredBar share={data.share} />
          </div>
        </div>
      </Card>
      <div className="columns">
        <Card title={t('decisions')}>
          <div className="printed-whole">
            <BoardDecisions decisions={data.decisions} root={root} municipality={municipality.name} />
          </div>
        </Card>
        <div className="stack min-w-0">
          <Card title={t('changes')}>
            <BoardChanges changes={data.changes} root={root} municipality={municipality.name} />
          </Card>
          <Card title={t('unmet')} subtitle={t('unmetLine')}>
            <UnmetQuestions unmet={data.unmet} />
          </Card>
        </div>
      </div>
      <BoardCards cards={data.cards} root={root} />
      <Card title={t('neighbourhoods')}>
        <BoardPlaces data={data} root={root} />
      </Card>
    </div>
  )
}

async function UnmetQuestions({ unmet }: { unmet: readonly Unmet[] }) {
  const t = await texts('board')
  if (unmet.length === 0) return <p className="muted">{t('unmetNone')}</p>
  return (
    <>
      <ul className="flex flex-col gap-2">
        {unmet.slice(0, unmetShown).map(({ id, title, kind, place }) => (
          <li key={id} className="flex items-start justify-between gap-3">
            <span className="min-w-0">{title} <span className="muted">· {place}</span></span>
            <Pill>{t(`kind.${kind}`)}</Pill>
          </li>
        ))}
      </ul>
      {unmet.length > unmetShown && <p className="muted mt-2">{t('unmetMore')}</p>}
    </>
  )
}
