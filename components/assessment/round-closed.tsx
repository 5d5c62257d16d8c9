import Link from 'next/link'
import { NextSteps } from '#components/assessment/next-steps.tsx'
import { ShownBy } from '#components/assessment/shown-by.tsx'
import { SpreadBars } from '#components/assessment/spread-bars.tsx'
import { levelName } from '#components/assessment/table-view.tsx'
import { Card } from '#components/ui/card.tsx'
import { Table } from '#components/ui/table.tsx'
import { may } from '#lib/access/matrix.ts'
import type { FormAction } from '#lib/actions/result.ts'
import { roundPath } from '#lib/assessment/paths.ts'
import type { CriterionText } from '#lib/assessment/queries/criteria.ts'
import type { RoundWithLevels } from '#lib/assessment/queries/table-page.ts'
import { formats, locale, texts } from '#lib/i18n/texts.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'

interface Props {
  actor: MemberActor
  page: RoundWithLevels
  neighbourhoods: readonly { id: string; name: string }[]
  plan: FormAction
}

/** A frozen round: the levels with their reasons, against the round before, and the spread without names. */
export async function ClosedRoundView({ actor, page, neighbourhoods, plan }: Props) {
  const [t, whole, f] = await Promise.all([texts('assessment.closed'), texts('assessment'), formats()])
  const { round, previous } = page
  const slug = actor.municipality.slug
  return (
    <>
      <Card title={t('result')}>
        {round.mean !== null && (
          <p>
            <strong className="text-figure tabular-nums">{f.number(round.mean, 1)}</strong> <span className="muted">{whole('outOf')} · {whole('scored', { scored: round.scored ?? 0, criteria: round.criteria })}</span>
          </p>
        )}
        <p className="muted">{t('scorers', { count: round.scorers ?? 0 })}</p>
        <p className="muted">
          {previous ? <Link className="link" href={roundPath(slug, previous.id)}>{t('compare', { title: previous.title, date: previous.on ? f.date(previous.on) : '' })}</Link> : t('compareNone')}
        </p>
      </Card>
      <Card title={whole('round.criteria')}>
        <LevelTable actor={actor} page={page} />
        {page.spreads.size === 0 && <p className="muted mt-3">{whole('table.noSpread')}</p>}
      </Card>
      {may(actor, 'assessment.conduct') && <NextSteps page={page} neighbourhoods={neighbourhoods} action={plan} />}
    </>
  )
}

async function LevelTable({ actor, page: { criteria, levels, previous, spreads } }: { actor: MemberActor; page: RoundWithLevels }) {
  const [t, subjects, meanings, language] = await Promise.all([texts('assessment.closed'), texts('framework.subject'), texts('framework.level'), locale()])
  const said = (level: number | undefined) => (level === undefined ? t('notDiscussed') : `${level} · ${meanings(levelName(level))}`)
  return (
    <Table
      caption={t('result')}
      captionHidden
      narrow="stack"
      rows={criteria}
      rowKey={({ id }) => id}
      columns={[
        { id: 'criterion', head: t('criterion'), rowHead: true, cell: ({ text, subject }) => <div>{text[language]} <span className="muted block font-normal">{subjects(subject)}</span></div> },
        { id: 'level', head: t('level'), cell: ({ id }) => said(levels.get(id)?.level) },
        ...(previous
          ? [
              { id: 'before', head: t('before'), cell: ({ id }: CriterionText) => previous.levels.get(id) ?? '–' },
              { id: 'change', head: t('change'), cell: ({ id }: CriterionText) => difference(levels.get(id)?.level, previous.levels.get(id)) },
            ]
          : []),
        ...(spreads.size > 0
          ? [{
              id: 'spread', head: t('spread'),
              cell: ({ id }: CriterionText) => {
                const spread = spreads.get(id)
                return spread ? <SpreadBars spread={spread} /> : '–'
              },
            }]
          : []),
        { id: 'evidence', head: t('evidence'), cell: ({ id }) => <Reasons actor={actor} agreed={levels.get(id)} /> },
      ]}
    />
  )
}

interface ReasonsProps {
  actor: MemberActor
  agreed: ReturnType<RoundWithLevels['levels']['get']>
}

/** Why this level, and what shows it. */
const Reasons = ({ actor, agreed }: ReasonsProps) => (
  <div>
    {agreed?.evidence}
    {agreed && <ShownBy actor={actor} things={agreed.shownBy} />}
  </div>
)

/** `+1`, `0`, `−1`; nothing where one of both tables said nothing. */
function difference(now: number | undefined, before: number | undefined): string {
  if (now === undefined || before === undefined) return '–'
  const change = now - before
  return change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'
}
