import Link from 'next/link'
import { Pill } from '#components/ui/pill.tsx'
import { Table, type Column } from '#components/ui/table.tsx'
import { roundPath, scoringPath } from '#lib/assessment/paths.ts'
import type { RoundLine } from '#lib/assessment/queries/round-list.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { MunicipalityHere } from '#lib/tenancy/actor.ts'

interface Props {
  municipality: MunicipalityHere
  rounds: readonly RoundLine[]
  caption: string
  /** Leave out on the page of one neighbourhood. */
  withPlace: boolean
}

/** Rounds as rows: what, where, how far, and the level once it is closed. */
export async function RoundTable({ municipality: { slug, name }, rounds, caption, withPlace }: Props) {
  const [t, frameworks, f] = await Promise.all([texts('assessment'), texts('framework.assessment'), formats()])
  const columns: Column<RoundLine>[] = [
    {
      id: 'round', head: t('rounds.round'), rowHead: true,
      cell: ({ id, title, framework, length }) => (
        <div>
          <Link className="link" href={roundPath(slug, id)} prefetch={false}>{title}</Link>
          <span className="muted block font-normal">{frameworks(`${framework}.name`)} · {t(`length.${length}`)}</span>
        </div>
      ),
    },
    { id: 'place', head: t('rounds.place'), cell: ({ place }) => place ?? t('rounds.whole', { municipality: name }) },
    {
      id: 'state', head: t('rounds.state'),
      cell: (round) => (
        <div className="row">
          <Pill tone={round.stage === 'closed' ? 'good' : round.stage === 'table' ? 'sea' : 'neutral'}>{t(`stage.${round.stage}`)}</Pill>
          {round.stage !== 'closed' && <span className="small">{t('rounds.finished', { finished: round.finished, invited: round.invited })}</span>}
          {round.waitsForMe && <Link className="link small" href={scoringPath(slug, round.id)}>{t('rounds.score')}</Link>}
        </div>
      ),
    },
    {
      id: 'level', head: t('rounds.level'), numeric: true,
      cell: ({ mean, scored, criteria }) =>
        mean === null ? '–' : <span title={t('scored', { scored: scored ?? 0, criteria })}>{f.number(mean, 1)}</span>,
    },
    {
      id: 'date', head: t('rounds.date'),
      cell: ({ meetingOn, dueOn }) => (meetingOn ? f.shortDate(meetingOn) : dueOn ? t('rounds.due', { date: f.shortDate(dueOn) }) : '–'),
    },
  ]
  return (
    <Table
      caption={caption}
      captionHidden
      narrow="stack"
      rows={rounds}
      rowKey={({ id }) => id}
      columns={withPlace ? columns : columns.filter(({ id }) => id !== 'place')}
    />
  )
}
