import { randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { freePort } from '#lib/operations/free-port.ts'
import { step } from '#lib/operations/progress.ts'
import { addDays, today } from '#lib/time/today.ts'
import { actionIds, postForm } from '#tests/support/call-action.ts'
import { startProduct } from '#tests/support/product.ts'
import { behindTheScenes, cookieName, sessionFor } from '#tests/support/session-for.ts'
import { fillDatabase } from '../fill-database.ts'
import { quantile, shoot, type Shot, type Target } from '../measure.ts'
import { used } from '../used.ts'
import { loadCards } from './load-cards.ts'
import type { Reading } from './reference.ts'
import { startFloor, startLimit } from './references.ts'

/** What was found of one thing: medians over the rounds. */
export interface Measured {
  what: string
  product: Shot
  limit?: Shot
  floor?: Shot
}

export interface CardsReport {
  cards: number
  at: string
  machine: string
  rows: Measured[]
}

/** Requests of one shot: one after the other, as a person asks. */
const amount = 40
/** Few actions: here the cards are what matters. */
const scale = { municipalities: 285, neighbourhoods: 3_000, actions: 3_300 }

type Who = 'coordinator' | 'partner' | 'coach' | 'betweenTwo'
interface Thing {
  what: string
  as: Who
  path: string
  limit?: string
  floor?: string
}

/** Loads so many cards into a database of its own and measures everything that reads or writes them, in mixed rounds. */
export async function measureCards(cards: number, rounds: number): Promise<CardsReport> {
  const probe = await freePort()
  process.env.BAKEN_PROBE_PORT = String(probe)
  process.env.NODE_OPTIONS = `--import ${pathToFileURL(join(import.meta.dirname, '..', 'probe.ts')).href}`
  const product = await startProduct({ demo: false })
  const stops: (() => void)[] = []
  try {
    Object.assign(process.env, product.variables)
    const { largest, reading, neighbourhood, number, cookies } = await withPool((pool) => fill(pool, cards))

    const [limit, floor] = [await startLimit(reading), await startFloor(reading)]
    stops.push(limit.stop, floor.stop)
    const here = `/${largest}/doorverwijzingen`
    const things: Thing[] = [
      { what: 'empty page', as: 'betweenTwo', path: '/gemeenten' },
      { what: 'card list', as: 'coordinator', path: `${here}?toestand=closed&buurt=${neighbourhood}`, limit: '/list', floor: '/list' },
      { what: 'one card', as: 'coordinator', path: `${here}/${number}` },
      { what: 'figures', as: 'coordinator', path: `${here}/cijfers`, limit: '/dashboard', floor: '/dashboard' },
      { what: 'portfolio', as: 'coach', path: '/coach', limit: '/portfolio', floor: '/portfolio' },
    ]
    const at = (address: string, ownProbe: number, cookie?: string): Target => ({ address, probe: ownProbe, cookieOf: () => cookie })
    const page = (name: string, path: string) => ({ name, path, as: undefined })
    const round = async (count: number) => {
      const found: Record<string, Partial<Measured>> = {}
      for (const thing of things) {
        found[thing.what] = {
          product: await shoot(at(product.address, probe, cookies.get(thing.as)), page(thing.what, thing.path), 1, count),
          limit: thing.limit ? await shoot(at(limit.address, limit.probe), page(thing.what, thing.limit), 1, count) : undefined,
          floor: thing.floor ? await shoot(at(floor.address, floor.probe), page(thing.what, thing.floor), 1, count) : undefined,
        }
      }
      found['create'] = {
        product: await timed(probe, count, () => sendCard(reading, largest, cookies.get('partner') ?? '', product.address)),
        limit: await timed(limit.probe, count, async () => { await mustBeFine(fetch(`${limit.address}/create`)) }),
      }
      return found
    }
    await round(60) // a server that just started is up to twice as slow
    const all: Awaited<ReturnType<typeof round>>[] = []
    for (let turn = 1; turn <= rounds; turn++) {
      all.push(await round(amount))
      step(`Round ${turn} of ${rounds}`)
    }
    const rows = [...things.map(({ what }) => what), 'create'].map((what): Measured => {
      const of = (which: 'product' | 'limit' | 'floor') => all.flatMap((found) => found[what]?.[which] ?? [])
      return { what, product: medians(of('product')), ...(of('limit').length > 0 && { limit: medians(of('limit')) }), ...(of('floor').length > 0 && { floor: medians(of('floor')) }) }
    })
    return { cards, at: new Date().toISOString(), machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`, rows }
  } finally {
    for (const stop of stops) stop()
    await product.stop()
  }
}

/** Closed before the database stops, whatever happens: what went wrong is then the error that is told. */
async function withPool<Result>(run: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = behindTheScenes()
  try {
    return await run(pool)
  } finally {
    await pool.end()
  }
}

async function fill(pool: pg.Pool, cards: number) {
  const { cast } = await fillDatabase(pool, scale)
  const client = await pool.connect()
  try {
    const { largest } = await loadCards(client, cards)
    const { emails, ...found } = await lookUp(client, largest, cast.coach)
    const cookies = new Map<Who, string>()
    for (const [who, email] of Object.entries({ ...emails, coach: cast.coach, betweenTwo: cast.betweenTwo })) cookies.set(who as Who, `${cookieName}=${await sessionFor(pool, email)}`)
    return { largest, cookies, ...found }
  } finally {
    client.release()
  }
}

/** The largest municipality: whose rows are read, and who asks for them. */
async function lookUp(client: pg.PoolClient, slug: string, coach: string) {
  const { rows } = await client.query<Omit<Reading, 'state' | 'since'> & { neighbourhood: string; number: number; coordinator: string; partner: string }>(`
    select m.id as "municipalityId", c.user_id as "userId", (select id from user_account where email = $2) as "coachId", b.id as "neighbourhoodId", b.slug as neighbourhood,
      (select t.id from card_type t where t.municipality_id = m.id order by t.position limit 1) as "cardTypeId", c.id as "ownerId", p.id as "makerId", p.user_id as "makerUserId",
      (select max(r.number) from referral r where r.municipality_id = m.id and r.state = 'inProgress') as number,
      (select email from user_account where id = c.user_id) as coordinator, (select email from user_account where id = p.user_id) as partner
    from municipality m
    join lateral (select * from membership c where c.municipality_id = m.id and c.role = 'coordinator' order by c.id limit 1) c on true
    join lateral (select * from membership p where p.municipality_id = m.id and p.role = 'partner' order by p.id limit 1) p on true
    join lateral (select * from neighbourhood b where b.municipality_id = m.id order by b.id limit 1) b on true
    where m.slug = $1`, [slug, coach])
  const found = rows[0]
  if (!found) throw new Error('there is no municipality to measure')
  const { neighbourhood, number, coordinator, partner, ...ids } = found
  return { neighbourhood, number, emails: { coordinator, partner }, reading: { ...ids, state: 'closed', since: addDays(today(new Date()), -365) } }
}

/** Sends a card through the product's own door, as a form without script does. */
async function sendCard({ cardTypeId, neighbourhoodId }: Reading, slug: string, cookie: string, address: string): Promise<void> {
  const id = actionIds().get('lib/referral/actions/send.ts sendReferralAction')
  if (!id) throw new Error('the action that sends a card is not in the build')
  process.env.BAKEN_TEST_URL = address
  const answer = await postForm(id, {
    leading: [slug, { status: 'idle' }], headers: { cookie }, from: `/${slug}/doorverwijzingen/nieuw`,
    form: {
      key: randomUUID(), cardTypeId, neighbourhoodId, domains: ['work'], question: 'Ik zoek iemand die mee naar de dokter gaat.', name: 'Lea Maes', reachWay: 'phone', phone: '011 80 00 00',
      bestMoment: 'any', language: 'nl', mayContact: 'on', mayWordBack: 'on', agreementLanguage: 'nl', way: 'typed', typedName: 'Lea Maes',
    },
  })
  if (answer.status !== 303 || !answer.location) throw new Error(`a card was not sent: the answer was ${answer.status}`)
}

async function mustBeFine(asked: Promise<Response>): Promise<string> {
  const answer = await asked
  if (!answer.ok) throw new Error(`a reference answers ${answer.status}`)
  return answer.text()
}

/** One after the other; the answer must be complete before the next is asked. */
async function timed(probe: number, count: number, run: () => Promise<void>): Promise<Shot> {
  const times: number[] = []
  const before = await used(probe)
  for (let turn = 0; turn < count; turn++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  const after = await used(probe)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), cpu: (after.cpu - before.cpu) / count, queries: (after.queries - before.queries) / count }
}

function medians(shots: readonly Shot[]): Shot {
  const median = (what: keyof Shot) => quantile(shots.map((shot) => shot[what]), 0.5)
  return { p50: median('p50'), p95: median('p95'), cpu: median('cpu'), queries: median('queries') }
}
