import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { criteriaOf } from '#lib/assessment/queries/criteria.ts'
import { whyNotAgree, type RoundRefusal } from '#lib/assessment/round-rules.ts'
import type { AgreeInput } from '#lib/assessment/schema.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { criterionIn, lockRound, type LockedRound } from './lock-round.ts'
import { mustBeHere } from './must-be-here.ts'

/**
 * What the table agrees on one criterion, with the reason. Changing it later shows both versions when somebody else did so first.
 *
 * @returns the next criterion the table has not agreed on, or null
 */
export async function agreeLevel(tx: TenantTx, actor: MemberActor, input: AgreeInput, now: Date): Promise<Outcome<{ next: string | null }, RoundRefusal>> {
  const round = await lockRound(tx, input.round)
  const why = whyNotAgree(round)
  if (why) return refused(why)
  await criterionIn(tx, round, input.criterion)
  await mustBeHere(tx, round.neighbourhoodId, input)

  const key = { municipalityId: actor.municipality.id, roundId: input.round, criterionId: input.criterion }
  const before = await tx.commonLevel.findUnique({ where: { municipalityId_roundId_criterionId: key }, select: current })
  if (before && before.edition !== input.version) {
    return stale(
      {
        level: String(before.level),
        evidence: before.evidence,
        ...idsOf(before.shownBy),
        nextStep: before.nextStep ?? '',
      },
      before.edition,
    )
  }
  const agreed = {
    level: Number(input.level),
    evidence: input.evidence,
    nextStep: input.nextStep,
    agreedById: actor.userId,
    updatedAt: now,
  }
  await tx.commonLevel.upsert({
    where: { municipalityId_roundId_criterionId: key },
    create: { ...key, ...agreed },
    update: { ...agreed, edition: { increment: 1 } },
  })
  await tx.commonLevelEvidence.deleteMany({ where: { roundId: input.round, criterionId: input.criterion } })
  await tx.commonLevelEvidence.createMany({ data: shownBy(input).map((thing) => ({ ...key, ...thing })) })
  await record(tx, actor, 'assessment.levelAgreed', { type: 'round', id: input.round }, { criterion: input.criterion })
  return done({ next: await nextOpen(tx, round) })
}

async function nextOpen(tx: TenantTx, round: LockedRound): Promise<string | null> {
  const agreed = await tx.commonLevel.findMany({ where: { roundId: round.id }, select: { criterionId: true } })
  const criteria = await criteriaOf(tx, round)
  return criteria.find(({ id }) => !agreed.some(({ criterionId }) => criterionId === id))?.id ?? null
}

/** Each thing once, whatever a form sends twice. */
const shownBy = ({ actions, moments, indicators }: AgreeInput) => [
  ...[...new Set(actions)].map((actionId) => ({ actionId })),
  ...[...new Set(moments)].map((momentId) => ({ momentId })),
  ...[...new Set(indicators)].map((indicatorId) => ({ indicatorId })),
]

/** The same under the names of the form's fields. */
const idsOf = (things: readonly { actionId: string | null; momentId: string | null; indicatorId: string | null }[]) => ({
  actions: things.flatMap(({ actionId }) => actionId ?? []),
  moments: things.flatMap(({ momentId }) => momentId ?? []),
  indicators: things.flatMap(({ indicatorId }) => indicatorId ?? []),
})

const current = {
  level: true, evidence: true, nextStep: true, edition: true, shownBy: { select: { actionId: true, momentId: true, indicatorId: true } },
} as const
