import type { PortfolioLine, RolledUpStanding } from '#lib/coaching/queries/portfolio.ts'
import { isOpened } from '#lib/coaching/rules.ts'
import { frameworkIds, type FrameworkId } from '#lib/framework/assessment-frameworks.ts'
import { phases } from '#lib/framework/phases.ts'
import { formats, texts } from '#lib/i18n/texts.ts'
import { today, type Day } from '#lib/time/today.ts'

/**
 * Municipality × phase, frameworks, activity and open questions. Plain cells and as few elements as a row can do with: 285 of
 * them must come in one go, so this table is written out rather than built from the general one.
 */
export async function PortfolioTable({ rows, now }: { rows: readonly PortfolioLine[]; now: Date }) {
  const [t, common, frameworks, names, f] = await Promise.all([
    texts('coaching.portfolio'), texts('common'), texts('framework.assessment'), texts('framework.phase'), formats(),
  ])
  const day = today(now)
  const phaseNames = phases.map((phase) => [phase, names(`${phase}.name`)] as const)
  const level = (standing: RolledUpStanding | undefined) =>
    standing ? t('level', { mean: f.number(standing.mean, 1), date: f.shortDate(standing.on as Day) }) : t('notYet')
  const phasesOf = (line: PortfolioLine) =>
    phaseNames.filter(([phase]) => line.phases[phase]).map(([phase, name]) => `${name} ${line.phases[phase]}`).join(', ') || t('noPhases')
  return (
    <div className="table-region" role="region" tabIndex={0} aria-label={common('scrollable', { name: t('caption') })}>
      <table className="table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('municipality')}</th>
            <th scope="col">{t('phases')}</th>
            {frameworkIds.map((id: FrameworkId) => <th scope="col" key={id}>{frameworks(`${id}.name`)}</th>)}
            <th scope="col" className="numeric">{t('running')}</th>
            <th scope="col">{t('activity')}</th>
            <th scope="col" className="numeric">{t('questions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((line) => (
            <tr key={line.slug}>
              <th scope="row">
                {isOpened(line.openedUntil, day) ? <a className="link" href={`/${line.slug}`}>{line.name}</a> : line.name}
                <span className="muted block font-normal">
                  {isOpened(line.openedUntil, day) && line.openedUntil ? t('opened', { date: f.shortDate(line.openedUntil) }) : t('neighbourhoods', { count: line.neighbourhoods })}
                </span>
              </th>
              <td>{phasesOf(line)}</td>
              {frameworkIds.map((id) => <td key={id}>{level(line.frameworks[id])}</td>)}
              <td className="numeric">{line.running}</td>
              <td>{line.lastActivityAt ? f.near(line.lastActivityAt, now) : '–'}</td>
              <td className="numeric">{line.openQuestions}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
