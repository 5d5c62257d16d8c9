import { cpus } from 'node:os'
import { amounts, quantile, type Shot, type Shots } from './measure.ts'
import { emptyPage, type MeasuredPage } from './pages.ts'
import type { Weight } from './weight.ts'

/** The medians of a page at one number of connections, and how often the empty page's that is. */
type Figures = Shot & { times: { cpu: number; p50: number } }

export interface PageReport {
  page: string
  aim: number | null
  at: Record<string, Figures>
  weight: Weight | null
}

/** Everything else that was measured. */
export interface Surroundings {
  rounds: number
  rows: number
  loadSeconds: number
  recountSeconds: number
  /** KiB. */
  peakMemory: number
  /** Medians of the starts after the first, in seconds; null when left out. */
  secondStart: number | null
}

export interface Report extends Surroundings {
  at: string
  machine: { processors: string; node: string }
  pages: PageReport[]
}

export function reportOf(shots: Shots, weights: ReadonlyMap<MeasuredPage, Weight>, surroundings: Surroundings): Report {
  const empty = [...shots.keys()].find(({ name }) => name === emptyPage)
  const medians = (page: MeasuredPage | undefined, connections: number): Shot => {
    const all = (page && shots.get(page)?.get(connections)) ?? []
    const median = (what: keyof Shot) => quantile(all.map((shot) => shot[what]), 0.5)
    return { p50: median('p50'), p95: median('p95'), cpu: median('cpu'), queries: median('queries') }
  }
  const figures = (page: MeasuredPage, connections: number): Figures => {
    const [own, yardstick] = [medians(page, connections), medians(empty, connections)]
    return { ...own, times: { cpu: own.cpu / yardstick.cpu, p50: own.p50 / yardstick.p50 } }
  }
  const processors = cpus()
  return {
    at: new Date().toISOString(),
    machine: { processors: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`, node: process.version },
    ...surroundings,
    pages: [...shots.keys()].map((page) => ({
      page: page.name,
      aim: page.aim ?? null,
      at: Object.fromEntries([...amounts.keys()].map((connections) => [connections, figures(page, connections)])),
      weight: weights.get(page) ?? null,
    })),
  }
}

const one = (value: number) => value.toFixed(1)
const kib = (bytes: number) => (bytes / 1_024).toFixed(1)

/** The report as a Markdown table: milliseconds, gzip KiB, and times the empty page. */
export function asMarkdown({ pages }: Report): string {
  const head = ['page', ...[...amounts.keys()].flatMap((c) => [`p50 at ${c}`, `p95 at ${c}`, `CPU at ${c}`, `× empty`]), 'aim', 'queries', 'HTML', 'script', 'CSS']
  const rows = pages.map(({ page, aim, at, weight }) => [
    page,
    ...Object.values(at).flatMap(({ p50, p95, cpu, times }) => [one(p50), one(p95), one(cpu), one(times.cpu)]),
    aim === null ? '' : `≤ ${aim}`,
    one(Object.values(at)[0]?.queries ?? 0),
    ...(weight ? [kib(weight.html), kib(weight.script) + (weight.charts ? ' (recharts)' : ''), kib(weight.css)] : ['', '', '']),
  ])
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Aims of issue and design that a report does not reach, one sentence each. */
export function missed({ pages, peakMemory, secondStart, loadSeconds }: Report): string[] {
  return [
    ...pages.flatMap(({ page, aim, at }) => {
      const worst = Math.max(...Object.values(at).map(({ times }) => times.cpu))
      return aim !== null && worst > aim ? [`${page}: ${one(worst)} × the empty page, the aim is ${aim}`] : []
    }),
    ...pages.flatMap(({ page, weight }) => (weight && weight.script > 170 * 1_024 ? [`${page}: ${kib(weight.script)} KiB of script, the aim is 170`] : [])),
    ...(peakMemory > 400 * 1_024 ? [`the web server held ${kib(peakMemory)} MiB, the aim is 400`] : []),
    ...(secondStart !== null && secondStart > 5 ? [`a second start takes ${one(secondStart)} s, the aim is 5`] : []),
    ...(loadSeconds > 60 ? [`loading takes ${one(loadSeconds)} s, the aim is 60`] : []),
  ]
}
