import 'server-only'
import { reach } from '#lib/access/matrix.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { addDays, mondayOf, type Day } from '#lib/time/today.ts'

export type WaitingKind = 'late' | 'dueThisWeek' | 'ideaWithoutBlocks' | 'blockToReview' | 'planToReview'

/** Something of the plan that waits for somebody, with where to go for it. */
export interface Waiting {
  kind: WaitingKind
  /** The action, or the neighbourhood for a plan or block to look at again. */
  id: string
  /** Title of the action; for a block its id, for a plan the neighbourhood's name. */
  title: string
  state: ActionState | null
  /** The day it was, or is, due. */
  on: Day | null
  neighbourhood: { slug: string; name: string }
  /** Where to go, below `/{municipality}`. */
  path: string
}

export type PlanWork = Record<WaitingKind, Waiting[]>

/** As many of each kind as a work list shows; one more tells that there are more. */
const limit = 11

/** So many days after somebody told how a late action goes, nobody is asked again; in the plan it stays late. */
const newsLasts = 7

interface Row {
  kind: WaitingKind
  id: string
  title: string
  state: ActionState | null
  on: Day | null
  slug: string
  name: string
}

/**
 * What waits in the plans: late without news, due before the week is out, ideas on no building block yet, blocks and plans to look at again.
 * For a partner only the actions its organisation leads or joins; for who may update nothing, nothing.
 */
export async function lateAndDueActions(tx: TenantTx, actor: MemberActor, today: Day): Promise<PlanWork> {
  const work: PlanWork = { late: [], dueThisWeek: [], ideaWithoutBlocks: [], blockToReview: [], planToReview: [] }
  const far = reach(actor, 'plan.updateAction')
  if (far === null) return work
  const sunday = addDays(mondayOf(today), 6)
  const mine = far === 'municipality' ? Prisma.sql`true` : ofOrganisations(actor.organisationIds)
  const dated = Prisma.sql`select a.id, a.title, a.state::text as state, a.end_on as on_day, a.neighbourhood_id from plan_action a
    where a.state in ('idea', 'agreed', 'running') and ${mine}`
  const parts = [
    Prisma.sql`(select 'late' as kind, d.* from (${dated}) d where d.on_day < ${today}::date and ${noNewsOf(today)} order by d.on_day, d.id limit ${limit})`,
    Prisma.sql`(select 'dueThisWeek', d.* from (${dated}) d where d.on_day between ${today}::date and ${sunday}::date order by d.on_day, d.id limit ${limit})`,
  ]
  if (far === 'municipality') parts.push(...forTheTeam(today))
  const rows = await tx.$queryRaw<Row[]>`select w.kind, w.id, w.title, w.state, w.on_day::text as on, n.slug, n.name
    from (${Prisma.join(parts, ' union all ')}) w join neighbourhood n on n.id = w.neighbourhood_id
    where n.archived_at is null order by w.on_day nulls last, w.id`
  for (const row of rows) work[row.kind].push(waiting(row))
  return work
}

/** Nobody wrote or measured anything of late; a move to another state by itself tells nothing about the date. */
const noNewsOf = (today: Day) => Prisma.sql`not exists (select 1 from action_update u where u.action_id = d.id
  and (u.text <> '' or u.measured is not null)
  and (u.created_at at time zone 'Europe/Brussels')::date > ${addDays(today, -newsLasts)}::date)`

const ofOrganisations = (
  ids: readonly string[],
) => Prisma.sql`a.state <> 'idea' and (a.lead_organisation_id = any (${[...ids]}::uuid[])
  or exists (select 1 from action_partner p where p.municipality_id = a.municipality_id and p.action_id = a.id
    and p.organisation_id = any (${[...ids]}::uuid[])))`

const forTheTeam = (today: Day) => [
  Prisma.sql`(select 'ideaWithoutBlocks', a.id, a.title, a.state::text, null::date, a.neighbourhood_id from plan_action a
    where a.state = 'idea' and not exists (select 1 from action_block b
      where b.municipality_id = a.municipality_id and b.action_id = a.id) order by a.id limit ${limit})`,
  Prisma.sql`(select 'blockToReview', s.neighbourhood_id, s.building_block_id, null, s.review_on, s.neighbourhood_id from block_stand s
    where s.review_on <= ${today}::date order by s.review_on, s.neighbourhood_id limit ${limit})`,
  Prisma.sql`(select 'planToReview', v.neighbourhood_id, v.number::text, null, v.next_review_on, v.neighbourhood_id from plan_version v
    where v.next_review_on <= ${today}::date and v.number = (select max(l.number) from plan_version l
      where l.municipality_id = v.municipality_id and l.neighbourhood_id = v.neighbourhood_id)
    order by v.next_review_on, v.neighbourhood_id limit ${limit})`,
]

function waiting({ kind, id, title, state, on, slug, name }: Row): Waiting {
  const plan = `/buurten/${slug}/plan`
  const path =
    kind === 'planToReview' ? plan : kind === 'blockToReview' ? `${plan}/bouwstenen/${title}` : `${plan}/acties/${id}`
  return { kind, id, title: kind === 'planToReview' ? name : title, state, on, neighbourhood: { slug, name }, path }
}
