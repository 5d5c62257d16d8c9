import type { SpreadHere } from '#lib/assessment/queries/table.ts'
import { levels } from '#lib/framework/assessment-frameworks.ts'
import { texts } from '#lib/i18n/texts.ts'

const [step, width, foot, top] = [22, 16, 34, 14]

/** How the answers of one criterion lie, small enough for a table: a bar with its count for 0, 1, 2, 3 and *weet ik niet*. */
export async function SpreadBars({ spread }: { spread: SpreadHere }) {
  const [t, meanings] = await Promise.all([texts('assessment.table'), texts('framework.level')])
  const bars = [
    ...levels.map((level) => ({ sign: String(level), name: `${level} ${meanings(`${level}.name`)}`, count: spread.levels[level] })),
    { sign: '?', name: meanings('unknown.name'), count: spread.unknown },
  ]
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const words = bars.filter(({ count }) => count > 0).map(({ name, count }) => t('spreadCount', { level: name, count }))
  return (
    <svg className="h-12 w-[6.875rem]" viewBox={`0 0 ${step * bars.length} 48`} role="img" aria-label={words.join(', ')}>
      {bars.map(({ sign, count }, index) => {
        const height = (count / most) * (foot - top)
        const x = index * step + 3
        return (
          <g key={sign} textAnchor="middle" fontSize="12.5">
            <rect x={x} y={foot - Math.max(height, 1.5)} width={width} height={Math.max(height, 1.5)} rx="1.5" className={count > 0 ? (sign === '?' ? 'fill-muted' : 'fill-sea-mid') : 'fill-line'} />
            {count > 0 && <text x={x + width / 2} y={foot - height - 3} className="fill-ink" fontWeight="650">{count}</text>}
            <text x={x + width / 2} y="46" className="fill-muted">{sign}</text>
          </g>
        )
      })}
    </svg>
  )
}
