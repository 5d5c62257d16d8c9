import 'server-only'
import { may } from '#lib/access/matrix.ts'
import { stageOf } from '#lib/assessment/round-rules.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dayOf } from '#lib/time/today.ts'
import { criteriaOf } from './criteria.ts'

const head = {
  id: true, title: true, framework: true, frameworkVersion: true, length: true, state: true, dueOn: true, meetingOn: true,
  openedAt: true, tableOpenedAt: true, closedAt: true, scorers: true, mean: true, scored: true, criteria: true,
  neighbourhood: { select: { id: true, name: true, slug: true } },
} as const

/** The head of a round: what it is about and how far it is; null when there is no such round here. */
export async function roundHead(tx: TenantTx, roundId: string) {
  const found = await tx.round.findFirst({ where: { id: roundId }, select: head })
  if (!found) return null
  const { state, tableOpenedAt, dueOn, meetingOn, mean, ...round } = found
  return {
    ...round,
    stage: stageOf({ state, tableOpenedAt }),
    dueOn: dueOn && dayOf(dueOn),
    meetingOn: meetingOn && dayOf(meetingOn),
    mean: mean?.toNumber() ?? null,
  }
}

export type RoundHead = NonNullable<Awaited<ReturnType<typeof roundHead>>>

/** Who was invited, by name, and who is done; never what they scored. */
export async function participantsOf(tx: TenantTx, roundId: string) {
  const rows = await tx.roundParticipant.findMany({
    where: { roundId },
    select: {
      membershipId: true, finishedAt: true,
      membership: { select: { role: true, userId: true, user: { select: { name: true } }, organisation: { select: { name: true } } } },
    },
    orderBy: [{ membership: { user: { name: 'asc' } } }, { membershipId: 'asc' }],
  })
  return rows.map(({ membershipId, finishedAt, membership }) => ({
    membershipId,
    userId: membership.userId,
    name: membership.user.name,
    role: membership.role,
    organisation: membership.organisation?.name ?? null,
    finished: finishedAt !== null,
  }))
}

const withoutName = <One extends { name: string; organisation: string | null }>(one: One): One => ({ ...one, name: '', organisation: null })

export type Participant = Awaited<ReturnType<typeof participantsOf>>[number]

/** The common levels of a round by criterion, with what they point at. */
export async function commonLevels(tx: TenantTx, roundId: string) {
  const rows = await tx.commonLevel.findMany({
    where: { roundId },
    select: {
      criterionId: true, level: true, evidence: true, nextStep: true, edition: true,
      nextAction: { select: actionLink }, shownBy: { select: thing, orderBy: { id: 'asc' } },
    },
  })
  return new Map(rows.map((row) => [row.criterionId, row]))
}

const actionLink = { id: true, title: true, neighbourhood: { select: { slug: true } } } as const
const thing = {
  action: { select: actionLink }, indicator: { select: { id: true, name: true } },
  moment: { select: { id: true, audience: true, heldOn: true, neighbourhood: { select: { slug: true } } } },
} as const
export type CommonLevelHere = Awaited<ReturnType<typeof commonLevels>> extends Map<string, infer Row> ? Row : never

/**
 * Everything around a round but its levels: head, criteria, participants, and whether the reader still has to score. Who may read
 * no names, such as an opened coach, sees how many are done and not who.
 */
export async function roundPage(tx: TenantTx, actor: MemberActor, roundId: string) {
  const round = await roundHead(tx, roundId)
  if (!round) return null
  const participants = await participantsOf(tx, roundId)
  const mine = participants.find(({ userId }) => userId === actor.userId)
  const named = may(actor, 'people.readNames')
  return { round, participants: named ? participants : participants.map(withoutName), mine: mine ?? null, criteria: await criteriaOf(tx, round) }
}
