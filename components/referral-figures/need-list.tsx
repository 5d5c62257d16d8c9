import Link from 'next/link'
import type { FigureWords } from '#components/referral-figures/words.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Pill } from '#components/ui/pill.tsx'
import { analysisAt } from '#lib/analysis/addresses.ts'
import type { NeedRow } from '#lib/referral-figures/queries/needs.ts'

interface Props {
  rows: readonly NeedRow[]
  municipality: string
  words: FigureWords
}

/** What was missing, where and when; with what it became in the analysis, or the way to take it up there. */
export const NeedList = ({ rows, municipality, words: { t, f, rowName } }: Props) => (
  <ul className="flex flex-col gap-3">
    {rows.map((row) => (
      <li key={row.id} className="card flex flex-col gap-2">
        <p className="font-strong">{row.missing}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Pill>{rowName({ key: row.domain, name: null })}</Pill>
          <span className="muted">{t('unanswered.when', { place: row.neighbourhood.name, date: f.date(row.createdAt) })}</span>
        </p>
        <Became row={row} municipality={municipality} t={t} />
      </li>
    ))}
  </ul>
)

function Became({ row, municipality, t }: { row: NeedRow; municipality: string; t: FigureWords['t'] }) {
  const { finding, neighbourhood, points } = row
  const open = neighbourhood.archivedAt === null
  const at = analysisAt({ municipality, neighbourhood: neighbourhood.slug })
  const take = `/${municipality}/doorverwijzingen/onbeantwoord/${row.id}`
  if (!finding) return open && <div><LinkButton href={take} icon="lightbulb">{t('unanswered.makeFinding')}</LinkButton></div>
  return (
    <div className="flex flex-col gap-1 text-small">
      <p>{open ? <Link className="link" href={at.finding(finding.id)} prefetch={false}>{t('unanswered.finding', { text: finding.text })}</Link> : t('unanswered.finding', { text: finding.text })}</p>
      {points.map((point) => (
        <p key={point.id}>{open ? <Link className="link" href={at.attentionPoint(point.id)} prefetch={false}>{t('unanswered.point', { title: point.title })}</Link> : t('unanswered.point', { title: point.title })}</p>
      ))}
      {open && points.length === 0 && <p><Link className="link" href={take} prefetch={false}>{t('unanswered.draw')}</Link></p>}
    </div>
  )
}
