import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { reviewsOn } from '#lib/coaching/queries/reviews.ts'
import { memberChoices } from '#lib/people/queries/names.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { roundWithLevels } from './table-page.ts'

/** The page of a round: its levels, who may still be invited, where a next step may go, and what a coach wrote. */
export async function roundOverview(tx: TenantTx, actor: MemberActor, roundId: string) {
  const page = await roundWithLevels(tx, actor, roundId)
  if (!page) return null
  const conducts = may(actor, 'assessment.conduct')
  const invited = new Set(page.participants.map(({ userId }) => userId))
  const members = conducts && page.round.stage === 'scoring' ? await memberChoices(tx) : []
  const others = members.filter(
    ({ user }, index) => !invited.has(user.id) && members.findIndex((other) => other.user.id === user.id) === index,
  )
  return {
    ...page,
    others,
    neighbourhoods: conducts && page.round.stage === 'closed' ? await neighbourhoodChoices(tx) : [],
    reviews: await reviewsOn(tx, actor, { roundId }),
  }
}
