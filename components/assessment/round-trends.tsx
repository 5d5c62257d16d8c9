import { TrendChart } from '#components/charts/trend-chart.tsx'
import { Card } from '#components/ui/card.tsx'
import type { RoundLine } from '#lib/assessment/queries/round-list.ts'
import { frameworkIds } from '#lib/framework/assessment-frameworks.ts'
import { formats, texts } from '#lib/i18n/texts.ts'

/** Where the scale of levels ends: anchored. */
const highest = 3

/** How the mean of each framework moved, for those with at least two closed rounds; one drawing per framework, never one line. */
export async function RoundTrends({ rounds }: { rounds: readonly RoundLine[] }) {
  const [t, names, f] = await Promise.all([texts('assessment.rounds'), texts('framework.assessment'), formats()])
  const series = frameworkIds
    .map((framework) => ({ framework, closed: rounds.filter((round) => round.framework === framework && round.mean !== null && round.meetingOn) }))
    .filter(({ closed }) => closed.length > 1)
  if (series.length === 0) return null
  return (
    <Card title={t('trendTitle')}>
      <div className="columns">
        {series.map(({ framework, closed }) => (
          <section key={framework} className="min-w-0">
            <h3 className="mb-2">{names(`${framework}.name`)}</h3>
            <TrendChart
              title={t('trend', { framework: names(`${framework}.name`) })}
              xLabel={t('roundDate')}
              digits={1}
              top={highest}
              series={[{
                name: names(`${framework}.name`),
                tone: 'sea',
                points: [...closed].reverse().map(({ meetingOn, mean }) => ({ x: meetingOn ? f.shortDate(meetingOn) : '', value: mean })),
              }]}
            />
          </section>
        ))}
      </div>
    </Card>
  )
}
