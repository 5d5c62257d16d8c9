import pg from 'pg'
import { z } from 'zod'
import { context, statements } from './sql.ts'

/** Whose rows the references read: the same as the measured pages. */
export const Reading = z.object({
  municipalityId: z.string(), userId: z.string(), coachId: z.string(), state: z.string(), neighbourhoodId: z.string(), since: z.string(),
  cardTypeId: z.string(), ownerId: z.string(), makerId: z.string(), makerUserId: z.string(),
})
export type Reading = z.infer<typeof Reading>

export const readingHere = (): Reading => Reading.parse(JSON.parse(process.env.BAKEN_BENCH_READING ?? '{}'))

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

/** One transaction in one municipality, or across them, with one prepared statement in it. */
async function ask<Row extends pg.QueryResultRow>(name: keyof typeof statements, where: { municipalityId: string; userId: string; across?: boolean }, values: unknown[]): Promise<Row[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query({ name: 'context', text: context, values: [where.municipalityId, where.userId] })
    if (where.across) await client.query('set local role baken_overview')
    const { rows } = await client.query<Row>({ name, text: statements[name], values })
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

export interface ListRow { number: number; title: string; place: string; state: string; dueOn: string | null; sentAt: string; rung: number; personId: string | null; sealed: Buffer | null }
export interface CountRow { dimension: string; key: string; measure: string; amount: number }
export interface PortfolioRow { slug: string; name: string; neighbourhoods: number; running: number; points: number; lastActivityAt: string | null; sent: number | null; contacted: number | null }

export const listRows = (r: Reading) => ask<ListRow>('list', r, [r.municipalityId, r.state, r.neighbourhoodId])
export const dashboardRows = (r: Reading) => ask<CountRow>('dashboard', r, [r.municipalityId, r.since])
export const portfolioRows = (r: Reading) => ask<PortfolioRow>('portfolio', { municipalityId: '', userId: r.coachId, across: true }, [r.coachId, r.since])
export const createRow = (r: Reading) =>
  ask<{ number: number }>('create', { municipalityId: r.municipalityId, userId: r.makerUserId }, [r.municipalityId, r.cardTypeId, r.ownerId, r.neighbourhoodId, r.makerId])
