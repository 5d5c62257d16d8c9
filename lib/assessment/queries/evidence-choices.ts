import 'server-only'
import type { Audience } from '#lib/feedback/rules.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/** What a common level may point at: an action with its title, a moment with its audience and day, a figure with its name. */
export interface EvidenceChoices {
  actions: { id: string; title: string; place: string }[]
  moments: { id: string; audience: Audience; heldOn: Date; place: string }[]
  indicators: { id: string; name: string }[]
}

/**
 * The actions by title, the moments with the latest first, and the figures that were chosen for an analysis, by name.
 *
 * @param neighbourhoodId only those of one neighbourhood; null: all of the municipality
 */
export async function evidenceChoices(tx: TenantTx, neighbourhoodId: string | null): Promise<EvidenceChoices> {
  const actions = await tx.$queryRaw<EvidenceChoices['actions']>`
    select a.id, a.title, b.name as place
    from plan_action a join neighbourhood b on b.municipality_id = a.municipality_id and b.id = a.neighbourhood_id
    where (${neighbourhoodId}::uuid is null or a.neighbourhood_id = ${neighbourhoodId}::uuid) and a.state <> 'idea'
    order by a.title, a.id
    limit 500`
  const moments = await tx.$queryRaw<EvidenceChoices['moments']>`
    select m.id, m.audience::text as audience, m.held_on as "heldOn", b.name as place
    from feedback_moment m join neighbourhood b on b.municipality_id = m.municipality_id and b.id = m.neighbourhood_id
    where ${neighbourhoodId}::uuid is null or m.neighbourhood_id = ${neighbourhoodId}::uuid
    order by m.held_on desc, m.id
    limit 200`
  const indicators = await tx.$queryRaw<EvidenceChoices['indicators']>`
    select i.id, i.name from indicator i
    where exists (select 1 from interpretation t where t.municipality_id = i.municipality_id and t.indicator_id = i.id
      and (${neighbourhoodId}::uuid is null or t.neighbourhood_id = ${neighbourhoodId}::uuid))
    order by i.name, i.id
    limit 200`
  return { actions, moments, indicators }
}
