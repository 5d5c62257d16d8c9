import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { newestEdition } from '#lib/assessment/queries/criteria.ts'
import type { RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { OpenRoundInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import { invite } from './invite.ts'

/** Opens a round on the newest edition of a framework. One open round per framework and place. */
export async function openRound(
  tx: TenantTx,
  actor: MemberActor,
  input: OpenRoundInput,
): Promise<Outcome<{ id: string }, RoundRefusal>> {
  const edition = await newestEdition(tx, input.framework)
  if (!edition) return refused('noCriteria')
  if (input.neighbourhood && !(await neighbourhoodChoices(tx)).some(({ id }) => id === input.neighbourhood)) {
    return refused('unknownPlace')
  }
  const [round] = await tx.round.createManyAndReturn({
    data: {
      municipalityId: actor.municipality.id,
      neighbourhoodId: input.neighbourhood,
      framework: input.framework,
      frameworkVersion: edition.version,
      length: input.length,
      title: input.title,
      dueOn: input.dueOn ? dateOf(input.dueOn as Day) : null,
      openedById: actor.userId,
      criteria: edition[input.length],
    },
    select: { id: true },
    // The database holds "one open round per framework and place", also against two coordinators at once.
    skipDuplicates: true,
  })
  if (!round) return refused('alreadyOpen')

  const invited = await invite(tx, actor, round.id, input.participants)
  await record(tx, actor, 'assessment.roundOpened', { type: 'round', id: round.id }, {
    framework: input.framework, length: input.length, invited,
  })
  return done(round)
}
