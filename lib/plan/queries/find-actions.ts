import 'server-only'
import { may, reach } from '#lib/access/matrix.ts'
import type { ActionState } from '#lib/plan/rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { holdsWords } from '#lib/tenancy/holds-words.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

export interface FoundAction {
  id: string
  title: string
  state: ActionState
  slug: string
  place: string
  /** May the reader open its page? Otherwise they know its title, because it was published. */
  opens: boolean
}

/** Actions with these words in their title that the reader may know of: what runs before what stopped, then by title. */
export const findActions = (tx: TenantTx, actor: MemberActor, words: readonly string[], take: number) =>
  tx.$queryRaw<FoundAction[]>`
    select * from (
      select a.id, a.title, a.state::text, b.slug, b.name as place, ${theirs(actor)} as opens,
        a.published and a.state in ('agreed', 'running', 'done') and ${may(actor, 'plan.readTitles')} as known
      from plan_action a
      join neighbourhood b on b.municipality_id = a.municipality_id and b.id = a.neighbourhood_id
      where a.municipality_id = ${actor.municipality.id}::uuid and b.archived_at is null and ${holdsWords(Prisma.sql`a.title`, words)}
    ) found
    where opens or known
    order by state = 'stopped', title, id limit ${take}`

/** The same as `findsAction` of lib/plan/rights.ts, for many at once. */
function theirs(actor: MemberActor): Prisma.Sql {
  if (may(actor, 'plan.read')) return Prisma.sql`true`
  if (reach(actor, 'plan.updateAction') !== 'organisation') return Prisma.sql`false`
  const own = Prisma.sql`any (${[...actor.organisationIds]}::uuid[])`
  return Prisma.sql`(a.state <> 'idea' and (a.lead_organisation_id = ${own} or exists (
    select 1 from action_partner p where p.municipality_id = a.municipality_id and p.action_id = a.id and p.organisation_id = ${own})))`
}
