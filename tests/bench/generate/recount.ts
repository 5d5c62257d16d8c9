import type pg from 'pg'
import { closedRounds } from '#lib/assessment/queries/closed-rounds.ts'
import { rolledUp } from '#lib/assessment/rules.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'

/**
 * Fills the roll-ups with the product's own functions, municipality by municipality. Those functions run as the tables' owner,
 * whom row-level security binds, so each is told where it is.
 *
 * @param client connected as superuser; the product itself is reached through DATABASE_URL
 */
export async function recount(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from municipality order by id')
  for (const { id } of rows) {
    await client.query(`select set_config('app.municipality_id', $1, false)`, [id])
    await client.query('select recount_neighbourhoods($1, array(select b.id from neighbourhood b where b.municipality_id = $1 order by b.id))', [id])
    await inTenantAsService({ municipalityId: id }, async (tx) => {
      const frameworks = JSON.stringify(rolledUp(await closedRounds(tx, id)))
      await tx.$executeRaw`update municipality_rollup set frameworks = ${frameworks}::jsonb where municipality_id = ${id}::uuid`
    })
  }
  await client.query(`select set_config('app.municipality_id', '', false)`)
  await client.query('vacuum analyze neighbourhood_rollup, municipality_rollup')
}

const states = ['idea', 'agreed', 'running', 'done', 'stopped'].map((state) => `count(*) filter (where state = '${state}')::int`).join(', ')

/** Counted from the rows, without looking at a roll-up: one grouped pass over each table instead of the product's look-ups. */
const counted = `with actions as (select municipality_id, neighbourhood_id, ${states} from plan_action group by 1, 2),
  points as (select municipality_id, neighbourhood_id, count(*)::int,
      count(*) filter (where (municipality_id, id) in (select municipality_id, attention_point_id from feedback_point where answer is not null))::int
    from attention_point group by 1, 2),
  here as (select municipality_id, neighbourhood_id, array_agg(phase_id order by phase_id) from phase_step where left_on is null and neighbourhood_id is not null group by 1, 2),
  adopted as (select municipality_id, neighbourhood_id, max(number) from plan_version group by 1, 2),
  places (municipality_id, id, ideas, agreed, running, finished, stopped, points, answered, phases, version) as (
    select b.municipality_id, b.id, coalesce(a.ideas, 0), coalesce(a.agreed, 0), coalesce(a.running, 0), coalesce(a.finished, 0),
      coalesce(a.stopped, 0), coalesce(p.points, 0), coalesce(p.answered, 0), coalesce(h.phases, '{}'), v.version
    from neighbourhood b
    left join actions a (municipality_id, neighbourhood_id, ideas, agreed, running, finished, stopped) on (a.municipality_id, a.neighbourhood_id) = (b.municipality_id, b.id)
    left join points p (municipality_id, neighbourhood_id, points, answered) on (p.municipality_id, p.neighbourhood_id) = (b.municipality_id, b.id)
    left join here h (municipality_id, neighbourhood_id, phases) on (h.municipality_id, h.neighbourhood_id) = (b.municipality_id, b.id)
    left join adopted v (municipality_id, neighbourhood_id, version) on (v.municipality_id, v.neighbourhood_id) = (b.municipality_id, b.id))`

const wrongPlaces = `${counted}
  select p.id from places p full join neighbourhood_rollup r on (r.municipality_id, r.neighbourhood_id) = (p.municipality_id, p.id)
  where (p.ideas, p.agreed, p.running, p.finished, p.stopped, p.points, p.answered, p.phases, p.version) is distinct from
    (r.ideas, r.agreed, r.running, r.finished, r.stopped, r.attention_points, r.answered_points, array(select unnest(r.phases) order by 1), r.adopted_version)`

const wrongMunicipalities = `${counted}, sums as (
    select municipality_id, count(*)::int as places, sum(ideas)::int as ideas, sum(agreed)::int as agreed, sum(running)::int as running,
      sum(finished)::int as finished, sum(stopped)::int as stopped, sum(points)::int as points, sum(answered)::int as answered
    from places group by 1),
  rounds as (select municipality_id, count(*) filter (where state = 'open')::int as open, count(*) filter (where state = 'closed')::int as closed,
      count(distinct framework) filter (where state = 'closed')::int as frameworks from assessment_round group by 1)
  select m.id from municipality m
  left join sums s on s.municipality_id = m.id
  left join rounds a on a.municipality_id = m.id
  left join municipality_rollup r on r.municipality_id = m.id
  where (s.places, s.ideas, s.agreed, s.running, s.finished, s.stopped, s.points, s.answered, coalesce(a.open, 0), coalesce(a.closed, 0), coalesce(a.frameworks, 0)) is distinct from
    (r.neighbourhoods, r.ideas, r.agreed, r.running, r.finished, r.stopped, r.attention_points, r.answered_points, r.open_rounds, r.closed_rounds,
      (select count(*)::int from jsonb_object_keys(r.frameworks)))`

/** How many neighbourhoods and municipalities have a roll-up that is not what their rows say; both are zero in a sound database. */
export async function wrongRollups(client: pg.ClientBase): Promise<{ neighbourhoods: number; municipalities: number }> {
  const [places, whole] = [await client.query(wrongPlaces), await client.query(wrongMunicipalities)]
  return { neighbourhoods: places.rowCount ?? 0, municipalities: whole.rowCount ?? 0 }
}
