import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { Reader } from '../rules/quote.ts'

const team: readonly string[] = ['coordinator', 'fieldWorker', 'contactPerson']

/** The actor as the rules on quotes see them: a membership marked *without persons* makes no second reader. */
export const readerOf = (actor: MemberActor): Reader => ({
  userId: actor.userId,
  secondReader:
    may(actor, 'analysis.releaseQuote') && actor.memberships.some((one) => team.includes(one.role) && !one.withoutPersons),
  coordinator: actor.standings.includes('coordinator'),
})
