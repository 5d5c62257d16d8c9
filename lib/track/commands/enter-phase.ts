import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { neighbourhoodChoices } from '#lib/places/queries/neighbourhood.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today, type Day } from '#lib/time/today.ts'
import { countEvidence } from '#lib/track/queries/evidence.ts'
import { stepsOf } from '#lib/track/queries/track.ts'
import { whyNotEnter, type TrackRefusal } from '#lib/track/rules.ts'
import type { EnterPhaseInput } from '#lib/track/schema.ts'

/** What a page needs to find its way after a step: the slug of the neighbourhood, null for the municipality. */
export interface Recorded {
  id: string
  place: string | null
}

/** Records that a place stands in a phase from a day on, with what the system counts at that moment. */
export async function enterPhase(
  tx: TenantTx,
  actor: MemberActor,
  input: EnterPhaseInput,
  now: Date,
): Promise<Outcome<Recorded, TrackRefusal>> {
  const place = input.neighbourhood
    ? ((await neighbourhoodChoices(tx)).find(({ id }) => id === input.neighbourhood) ?? notFoundHere())
    : null
  const on = input.on as Day
  const why = whyNotEnter(await stepsOf(tx, place?.id ?? null), input.phase, on, today(now))
  if (why) return refused(why)

  const evidence = await countEvidence(tx, place?.id ?? null)
  const [step] = await tx.phaseStep.createManyAndReturn({
    data: {
      municipalityId: actor.municipality.id, neighbourhoodId: place?.id ?? null, phaseId: input.phase, enteredOn: dateOf(on),
      decidedBy: input.decidedBy, note: input.note, evidence: { ...evidence }, recordedById: actor.userId,
    },
    select: { id: true },
    // Two people recording the same step at once: the database keeps one.
    skipDuplicates: true,
  })
  if (!step) return refused('alreadyInPhase')
  await record(tx, actor, 'track.phaseEntered', { type: 'phaseStep', id: step.id }, { phase: input.phase, place: place?.id ?? null })
  return done({ id: step.id, place: place?.slug ?? null })
}
