import 'server-only'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { BuildingBlockId } from '#lib/framework/building-blocks.ts'
import type { PlanShown, PlanSort } from '#lib/plan/plan-view.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** An action as a card, a row or a line shows it. */
export interface ActionRow {
  id: string
  objectiveId: string | null
  objectivePosition: number | null
  title: string
  state: ActionState
  stopReason: string | null
  lead: string
  leadOrganisationId: string | null
  partners: string[]
  blocks: BuildingBlockId[]
  roughlyWhen: string | null
  startOn: Day | null
  endOn: Day | null
  stateSince: Day
  measure: string | null
  target: number | null
  measured: number | null
}

export interface Rows {
  rows: ActionRow[]
  /** Ids to page from; `null` where the list ends. */
  before: string | null
  after: string | null
  /** The action just before the first one here; `null` on the first page. */
  preceding: { objectiveId: string | null } | null
}

export const pageSize = 50

/** The order of each list as one comparable tuple; the id makes it total, so that paging by key skips and repeats nothing. */
const sortKeys: Record<PlanSort, Prisma.Sql> = {
  doel: Prisma.sql`coalesce(o.position, 2147483647), coalesce(o.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid), a.state, a.id`,
  einde: Prisma.sql`coalesce(a.end_on, 'infinity'::date), a.id`,
  titel: Prisma.sql`lower(a.title), a.id`,
}
const reversed: Record<PlanSort, Prisma.Sql> = {
  doel: Prisma.sql`coalesce(o.position, 2147483647) desc, coalesce(o.id, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid) desc, a.state desc, a.id desc`,
  einde: Prisma.sql`coalesce(a.end_on, 'infinity'::date) desc, a.id desc`,
  titel: Prisma.sql`lower(a.title) desc, a.id desc`,
}

const from = Prisma.sql`plan_action a left join objective o on o.municipality_id = a.municipality_id and o.id = a.objective_id`

const columns = Prisma.sql`a.id, a.objective_id as "objectiveId", o.position as "objectivePosition", a.title, a.state::text, a.stop_reason as "stopReason",
  coalesce(l.name, a.lead_text, '') as lead, a.lead_organisation_id as "leadOrganisationId",
  coalesce((select array_agg(g.name order by g.name) from action_partner p
    join organisation g on g.municipality_id = p.municipality_id and g.id = p.organisation_id
    where p.municipality_id = a.municipality_id and p.action_id = a.id), '{}') as partners,
  coalesce((select array_agg(b.building_block_id order by r.position) from action_block b
    join building_block r on r.id = b.building_block_id
    where b.municipality_id = a.municipality_id and b.action_id = a.id), '{}') as blocks,
  a.roughly_when as "roughlyWhen", a.start_on::text as "startOn", a.end_on::text as "endOn",
  to_char(a.state_since at time zone 'Europe/Brussels', 'YYYY-MM-DD') as "stateSince",
  a.measure, a.target::float8, a.measured::float8`

function matches(neighbourhoodId: string, { block, state, lead, late }: PlanShown, today: Day): Prisma.Sql {
  const conditions = [Prisma.sql`a.neighbourhood_id = ${neighbourhoodId}::uuid`]
  if (state) conditions.push(Prisma.sql`a.state = ${state}::action_state`)
  if (lead === 'tekst') conditions.push(Prisma.sql`a.lead_organisation_id is null`)
  else if (lead) conditions.push(Prisma.sql`a.lead_organisation_id = ${lead}::uuid`)
  if (late) conditions.push(Prisma.sql`a.end_on < ${today}::date and a.state not in ('done', 'stopped')`)
  if (block) {
    conditions.push(Prisma.sql`exists (select 1 from action_block f
      where f.municipality_id = a.municipality_id and f.action_id = a.id and f.building_block_id = ${block})`)
  }
  return Prisma.join(conditions, ' and ')
}

function select(tx: TenantTx, where: Prisma.Sql, order: Prisma.Sql, limit: number): Promise<ActionRow[]> {
  return tx.$queryRaw<ActionRow[]>`select ${columns} from ${from}
    left join organisation l on l.municipality_id = a.municipality_id and l.id = a.lead_organisation_id
    where ${where} order by ${order} limit ${limit}`
}

/** One page of the plan's actions, filtered and sorted as the address says. Nothing is counted: one row more tells whether it goes on. */
export async function actionRows(tx: TenantTx, neighbourhoodId: string, shown: PlanShown, today: Day): Promise<Rows> {
  const { sort, after, before } = shown
  const cursor = after ?? before
  const key = sortKeys[sort]
  const side = after ? Prisma.sql`>` : Prisma.sql`<`
  const where = cursor
    ? Prisma.sql`${matches(neighbourhoodId, shown, today)} and (${key}) ${side} (select ${key} from ${from} where a.id = ${cursor}::uuid)`
    : matches(neighbourhoodId, shown, today)
  const backwards = !after && before !== null
  const found = await select(tx, where, backwards ? reversed[sort] : key, pageSize + 1)
  const more = found.length > pageSize
  const rows = backwards ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize)
  const preceding = backwards ? (more ? (found.at(-1) ?? null) : null) : await cursorRow(tx, cursor)
  return {
    rows,
    preceding: preceding && { objectiveId: preceding.objectiveId },
    before: (backwards ? more : cursor !== null) ? (rows[0]?.id ?? null) : null,
    after: (backwards ? cursor !== null : more) ? (rows.at(-1)?.id ?? null) : null,
  }
}

const cursorRow = (tx: TenantTx, id: string | null) =>
  id === null ? null : tx.action.findFirst({ where: { id }, select: { objectiveId: true } })

/** Everything the filters leave, for taking along; at most this many, which no neighbourhood comes near. */
export const allActionRows = (
  tx: TenantTx,
  neighbourhoodId: string,
  shown: PlanShown,
  today: Day,
): Promise<ActionRow[]> => select(tx, matches(neighbourhoodId, shown, today), sortKeys[shown.sort], 5_000)

/** The actions these organisations lead or join, ideas left out; those that are late or end first come first. */
export const rowsOfOrganisations = (
  tx: TenantTx,
  neighbourhoodId: string,
  organisationIds: readonly string[],
): Promise<ActionRow[]> =>
  organisationIds.length === 0
    ? Promise.resolve([])
    : select(
        tx,
        Prisma.sql`a.neighbourhood_id = ${neighbourhoodId}::uuid and a.state <> 'idea' and (a.lead_organisation_id = any (${[...organisationIds]}::uuid[])
          or exists (select 1 from action_partner q where q.municipality_id = a.municipality_id and q.action_id = a.id
            and q.organisation_id = any (${[...organisationIds]}::uuid[])))`,
        sortKeys.einde,
        200,
      )
