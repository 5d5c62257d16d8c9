'use client'
import {
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChartProps } from '#components/charts/figures.ts'
import { formatsFor } from '#lib/time/formats.ts'

const colours = { sea: 'var(--sea)', amber: 'var(--amber-fill)', muted: 'var(--muted)' }
const text = { fill: 'var(--muted)', fontSize: 14 }

/** The drawing itself. It never moves: a line that grows for a second says nothing more. */
export default function ChartDrawing({ kind, rows, lines, digits, top, locale }: ChartProps) {
  const f = formatsFor(locale)
  const number = (value: unknown) => (typeof value === 'number' ? f.number(value, digits) : '')
  const Chart = kind === 'trend' ? LineChart : BarChart
  return (
    <ResponsiveContainer width="100%" height="100%">
      <Chart data={rows} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="x"
          tick={text}
          tickLine={false}
          axisLine={{ stroke: 'var(--edge)' }}
          tickMargin={6}
          padding={kind === 'trend' ? { left: 16, right: 8 } : undefined}
        />
        <YAxis
          tick={text}
          tickLine={false}
          axisLine={false}
          tickFormatter={number}
          width="auto"
          {...(top !== undefined && { domain: [0, top], tickCount: top + 1 })}
        />
        <Tooltip
          formatter={number}
          contentStyle={{
            background: 'var(--surface)',
            borderColor: 'var(--line)',
            borderRadius: 8,
            color: 'var(--ink)',
          }}
          cursor={{ stroke: 'var(--line)', fill: 'var(--sunken)' }}
          isAnimationActive={false}
        />
        {lines.length > 1 && (
          <Legend formatter={(name: string) => <span className="text-small text-ink">{name}</span>} />
        )}
        {lines.map(({ name, tone }, index) =>
          kind === 'trend' ? (
            <Line
              key={name}
              name={name}
              dataKey={`measured${index}`}
              stroke={colours[tone]}
              strokeWidth={2.5}
              dot={{ r: 3, fill: colours[tone] }}
              isAnimationActive={false}
              connectNulls={false}
            />
          ) : (
            <Bar
              key={name}
              name={name}
              dataKey={`measured${index}`}
              fill={colours[tone]}
              radius={[4, 4, 0, 0]}
              maxBarSize={48}
              isAnimationActive={false}
            />
          ),
        )}
        {kind === 'trend' &&
          lines.map(({ name, tone }, index) => (
            <Line
              key={`${name} expected`}
              name={name}
              dataKey={`expected${index}`}
              stroke={colours[tone]}
              strokeWidth={2.5}
              strokeDasharray="6 5"
              dot={false}
              legendType="none"
              tooltipType="none"
              isAnimationActive={false}
            />
          ))}
      </Chart>
    </ResponsiveContainer>
  )
}
