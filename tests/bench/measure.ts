import autocannon from 'autocannon'
import type { MeasuredPage } from './pages.ts'
import { used } from './used.ts'

/** What one round at one number of connections found. */
export interface Shot {
  /** Milliseconds. */
  p50: number
  p95: number
  /** Milliseconds of the web server's CPU for each request. */
  cpu: number
  /** Statements for each request. */
  queries: number
}

export interface Target {
  address: string
  probe: number
  cookieOf: (page: MeasuredPage) => string | undefined
}

/** Requests of one shot, by the number of connections they come over. */
export const amounts = new Map([
  [1, 40],
  [16, 160],
])

/** Asks a page so many times; every answer must be a page. */
export async function shoot({ address, probe, cookieOf }: Target, page: MeasuredPage, connections: number, amount: number): Promise<Shot> {
  const cookie = cookieOf(page)
  const times: number[] = []
  const before = await used(probe)
  const { errors, timeouts, non2xx } = await autocannon({
    url: address + page.path,
    connections,
    amount,
    timeout: 60,
    headers: { 'accept-encoding': 'gzip', ...(cookie && { cookie }) },
  }).on('response', (_, __, ___, milliseconds) => times.push(milliseconds))
  const after = await used(probe)
  if (errors + timeouts + non2xx > 0 || times.length !== amount) {
    throw new Error(`${page.name}: ${times.length} answers of ${amount}, ${non2xx} other than 2xx, ${errors} errors, ${timeouts} timeouts`)
  }
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu: (after.cpu - before.cpu) / amount,
    queries: (after.queries - before.queries) / amount,
  }
}

/** The value below which this share of them lies; of an even number the lower middle one. */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((one, other) => one - other)[Math.max(0, Math.ceil(values.length * share) - 1)]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}

/** The shots of every page, by number of connections. */
export type Shots = Map<MeasuredPage, Map<number, Shot[]>>

/**
 * Measures in rounds that mix the pages, so that whatever slows the machine for a while falls on all of them; each round
 * begins with another page.
 */
export async function measure(target: Target, pages: readonly MeasuredPage[], rounds: number, heard: (round: number) => void): Promise<Shots> {
  const shots: Shots = new Map(pages.map((page) => [page, new Map([...amounts.keys()].map((connections): [number, Shot[]] => [connections, []]))]))
  // A server that just started is up to twice as slow for some seconds.
  for (const page of pages) await shoot(target, page, 16, 120)
  for (let round = 0; round < rounds; round++) {
    for (const [connections, amount] of amounts) {
      for (const page of [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)]) {
        shots.get(page)?.get(connections)?.push(await shoot(target, page, connections, amount))
      }
    }
    heard(round + 1)
  }
  return shots
}
