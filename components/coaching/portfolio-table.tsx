import type { PortfolioLine } from '#lib/coaching/queries/portfolio.ts'
import { isOpened } from '#lib/coaching/rules.ts'
import { frameworkIds } from '#lib/framework/assessment-frameworks.ts'
import { phaseNumber, phases } from '#lib/framework/phases.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import type { Cell } from '#lib/referral-figures/rules/count-table.ts'
import { today, type Day } from '#lib/time/today.ts'

interface Props {
  rows: readonly PortfolioLine[]
  /** Of which referral cards are counted. */
  year: string
  now: Date
}

/**
 * Municipality × phase, frameworks, activity and open questions. Plain cells and as few elements as a row can do with: 285 of
 * them must come in one go, so this table is written out rather than built from the general one.
 */
export async function PortfolioTable({ rows, year, now }: Props) {
  const [t, common, frameworks, names, cards, f] = await Promise.all([
    texts('coaching.portfolio'), texts('common'), texts('framework.assessment'), texts('framework.phase'), texts('referral-figures'), formats(),
  ])
  const day = today(now)
  const shown = (count: Cell) => (typeof count === 'number' ? f.number(count) : cards(`cell.${count}`))
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="table-region" role="region" tabIndex={0} aria-label={common('scrollable', { name: t('caption') })}>
        <table className="table pinned">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>{t('municipality')}</th>
              <th scope="colgroup" colSpan={phases.length}>{t('phases')}</th>
              {frameworkIds.map((id) => <th scope="col" rowSpan={2} key={id}>{frameworks(`${id}.name`)}</th>)}
              <th scope="col" rowSpan={2}>{t('running')}</th>
              <th scope="col" rowSpan={2}>{cards('coach.column', { year })}</th>
              <th scope="col" rowSpan={2}>{t('activity')}</th>
              <th scope="col" rowSpan={2}>{t('questions')}</th>
            </tr>
            <tr>
              {phases.map((phase) => <th scope="col" key={phase} aria-label={names(`${phase}.name`)}>{phaseNumber(phase)}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((line) => (
              <tr key={line.slug}>
                {isOpened(line.openedUntil, day) && line.openedUntil ? (
                  <th scope="row" className="two-lines"><a className="link" href={`/${line.slug}`}>{line.name}</a>{`\n${t('opened', { date: f.shortDate(line.openedUntil) })}`}</th>
                ) : (
                  <th scope="row" className="two-lines">{`${line.name}\n${t('neighbourhoods', { count: line.neighbourhoods })}`}</th>
                )}
                {phases.map((phase) => <td key={phase}>{line.phases[phase] ?? '–'}</td>)}
                {frameworkIds.map((id) => {
                  const standing = line.frameworks[id]
                  if (!standing) return <td key={id} className="text-muted">{t('notYet')}</td>
                  return <td key={id} className="two-lines">{`${f.number(standing.mean, 1)}\n${f.shortDate(standing.on as Day)}`}</td>
                })}
                <td>{line.running}</td>
                {line.cardsSent === 0 ? <td>–</td> : <td className="two-lines">{cards('coach.value', { sent: shown(line.cardsSent), contacted: shown(line.cardsContactedInTime) })}</td>}
                <td>{line.lastActivityAt ? f.near(line.lastActivityAt, now) : '–'}</td>
                <td>{line.openQuestions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted mt-3">{phases.map((phase) => `${phaseNumber(phase)} ${names(`${phase}.name`)}`).join(' · ')}<br />{cards('coach.line')}</p>
    </>
  )
}
