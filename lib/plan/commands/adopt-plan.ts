import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { planContent } from '#lib/plan/queries/plan-content.ts'
import { refusesAdoption, type AdoptionRefusal } from '#lib/plan/rules.ts'
import type { AdoptPlan } from '#lib/plan/schema/plan.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'
import { neighbourhoodHere } from './references.ts'

export interface Adopted {
  id: string
  number: number
  neighbourhood: string
}

/** Keeps the plan as it stands as the next adopted version; versions are never changed afterwards. */
export async function adoptPlan(
  tx: TenantTx,
  actor: MemberActor,
  input: AdoptPlan,
  now: Date,
): Promise<Outcome<Adopted, AdoptionRefusal>> {
  const { neighbourhoodId, follows, adoptedOn, nextReviewOn, ...decision } = input
  const { slug } = await neighbourhoodHere(tx, neighbourhoodId)
  // Adoptions of one plan wait for each other; people working in the plan do not.
  await tx.$executeRaw`select 1 from neighbourhood where id = ${neighbourhoodId}::uuid for no key update`
  const previous = await tx.planVersion.findFirst({
    where: { neighbourhoodId },
    select: { number: true, adoptedOn: true },
    orderBy: { number: 'desc' },
  })
  const content = await planContent(tx, neighbourhoodId)
  const previousNumber = previous?.number ?? 0
  const why = refusesAdoption(
    {
      previousNumber,
      previousAdoptedOn: previous && dayOf(previous.adoptedOn),
      seenNumber: follows,
      actions: content.actions.length,
      adoptedOn: adoptedOn as Day,
      changeReason: decision.changeReason,
    },
    today(now),
  )
  if (why) return refused(why)

  const number = previousNumber + 1
  const version = await tx.planVersion.create({
    data: {
      municipalityId: actor.municipality.id,
      neighbourhoodId,
      number,
      content,
      recordedById: actor.userId,
      ...decision,
      adoptedOn: dateOf(adoptedOn as Day),
      nextReviewOn: nextReviewOn === null ? null : dateOf(nextReviewOn as Day),
    },
    select: { id: true },
  })
  await record(
    tx,
    actor,
    'plan.adopted',
    { type: 'planVersion', id: version.id },
    { number, by: decision.adoptedBy, actions: content.actions.length },
  )
  return done({ id: version.id, number, neighbourhood: slug })
}
