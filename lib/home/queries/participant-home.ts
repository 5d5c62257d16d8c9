import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { AdoptingBody } from '#lib/plan/rules.ts'
import { actionsOfOrganisation } from '#lib/plan/queries/taking-part.ts'
import { publishedActions } from '#lib/plan/queries/tasks-page.ts'
import { ownCards } from '#lib/referral/queries/own-cards.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import { workList } from './work-list.ts'

/** The last adopted plan of a neighbourhood. */
export interface AdoptedPlan {
  slug: string
  place: string
  number: number
  adoptedBy: AdoptingBody
  adoptedOn: Day
}

const adoptedPlans = (tx: TenantTx, municipalityId: string): Promise<AdoptedPlan[]> =>
  tx.$queryRaw<AdoptedPlan[]>`
    select distinct on (b.name, b.id) b.slug, b.name as place, v.number, v.adopted_by::text as "adoptedBy", v.adopted_on::text as "adoptedOn"
    from plan_version v join neighbourhood b on b.municipality_id = v.municipality_id and b.id = v.neighbourhood_id
    where v.municipality_id = ${municipalityId}::uuid and b.archived_at is null
    order by b.name, b.id, v.number desc`

/** As many of one's own cards as somebody looks at here. */
const cardsAtHome = 5

type OwnAction = Awaited<ReturnType<typeof actionsOfOrganisation>>[number]

/** The home of a partner or a volunteer: what waits for them, and the plans and actions they take part in. */
export async function participantHome(tx: TenantTx, actor: MemberActor, today: Day) {
  const partner = may(actor, 'plan.readAdopted')
  const actions = new Map<string, OwnAction>()
  for (const id of partner ? actor.organisationIds : []) {
    for (const action of await actionsOfOrganisation(tx, id)) actions.set(action.id, action)
  }
  return {
    work: await workList(tx, actor, today),
    cards: may(actor, 'referral.follow') ? (await ownCards(tx, actor, undefined, { take: cardsAtHome })).cards : [],
    adopted: partner ? await adoptedPlans(tx, actor.municipality.id) : null,
    actions: [...actions.values()],
    published: may(actor, 'plan.readTitles') ? await publishedActions(tx, { take: 20 }) : [],
  }
}

export type ParticipantHomeData = Awaited<ReturnType<typeof participantHome>>
