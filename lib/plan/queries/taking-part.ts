import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** In how many actions that were not stopped an organisation leads or joins, by its id; no entry means none. */
export async function actionsPerOrganisation(tx: TenantTx): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ organisation_id: string; actions: number }[]>`
    select organisation_id, count(*)::int as actions from (
      select lead_organisation_id as organisation_id, id from plan_action where lead_organisation_id is not null and state <> 'stopped'
      union
      select p.organisation_id, p.action_id from action_partner p
        join plan_action a on a.municipality_id = p.municipality_id and a.id = p.action_id where a.state <> 'stopped'
    ) taking_part group by organisation_id`
  return new Map(rows.map((row) => [row.organisation_id, row.actions]))
}

/** The titles of those actions for one organisation, with their neighbourhoods; ideas are nobody's business yet. */
export const actionsOfOrganisation = (tx: TenantTx, organisationId: string) =>
  tx.action.findMany({
    where: {
      state: { in: ['agreed', 'running', 'done'] },
      OR: [{ leadOrganisationId: organisationId }, { actionPartners: { some: { organisationId } } }],
    },
    select: { id: true, title: true, state: true, neighbourhood: { select: { slug: true, name: true } } },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 100,
  })

/** The organisations that lead or join an action in a neighbourhood, by id. */
export async function organisationsActiveIn(tx: TenantTx, neighbourhoodId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.lead_organisation_id as id from plan_action a
      where a.neighbourhood_id = ${neighbourhoodId}::uuid and a.lead_organisation_id is not null and a.state in ('agreed', 'running', 'done')
    union
    select p.organisation_id from action_partner p
      join plan_action a on a.municipality_id = p.municipality_id and a.id = p.action_id
      where a.neighbourhood_id = ${neighbourhoodId}::uuid and a.state in ('agreed', 'running', 'done')`
  return rows.map(({ id }) => id)
}
