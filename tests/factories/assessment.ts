import { agreeLevel } from '#lib/assessment/commands/agree-level.ts'
import { closeRound } from '#lib/assessment/commands/close-round.ts'
import { openRound } from '#lib/assessment/commands/open-round.ts'
import { openTable } from '#lib/assessment/commands/open-table.ts'
import { score } from '#lib/assessment/commands/score.ts'
import { OpenRoundInput, type ScoreInput } from '#lib/assessment/schema.ts'
import type { Outcome } from '#lib/actions/result.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { CastMunicipality } from './cast.ts'

export const now = new Date('2026-11-23T09:00:00Z')

/** The value of a command that is expected to succeed. */
export function made<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`expected to succeed: ${JSON.stringify(outcome)}`)
  return outcome.value
}

export const membershipOf = (actor: MemberActor) => actor.memberships[0]?.id ?? ''

/** Opens a round as the coordinator; everybody of the cast is invited unless said otherwise. */
export async function roundIn(town: CastMunicipality, given: Partial<Record<keyof OpenRoundInput, unknown>> = {}): Promise<string> {
  const everybody = [town.coordinator, town.fieldWorker, town.contactPerson, town.partner, town.volunteer, town.alderman]
  const input = OpenRoundInput.parse({
    framework: 'blocksAndActions', length: 'short', neighbourhood: town.neighbourhood.id, title: 'Stand van zaken',
    participants: everybody.map(membershipOf), ...given,
  })
  return made(await inTenant(town.coordinator, (tx) => openRound(tx, town.coordinator, input))).id
}

/** Somebody scores one criterion. */
export const scores = (who: MemberActor, round: string, answer: ScoreInput['answer'], criterion = 'detection-1', remark: string | null = null) =>
  inTenant(who, (tx) => score(tx, who, { round, criterion, answer, remark }))

export const toTheTable = (town: CastMunicipality, round: string) =>
  inTenant(town.coordinator, (tx) => openTable(tx, town.coordinator, { round }, now))

/** The table agrees on one criterion. */
export const agrees = (town: CastMunicipality, round: string, level: '0' | '1' | '2' | '3', criterion = 'detection-1', nextStep: string | null = null) =>
  inTenant(town.coordinator, (tx) =>
    agreeLevel(tx, town.coordinator, { round, criterion, level, evidence: 'Besproken aan tafel.', actions: [], moments: [], indicators: [], nextStep }, now),
  )

export const closes = (town: CastMunicipality, round: string, at = now, meetingOn = '2026-11-20') =>
  inTenant(town.coordinator, (tx) => closeRound(tx, town.coordinator, { round, meetingOn }, at))

/** A whole round in one go: opened, agreed and closed; answers its id. */
export async function closedRound(
  town: CastMunicipality,
  levels: Record<string, '0' | '1' | '2' | '3'>,
  given: Parameters<typeof roundIn>[1] & { at?: Date } = {},
): Promise<string> {
  const { at = now, ...opened } = given
  const round = await roundIn(town, opened)
  made(await toTheTable(town, round))
  for (const [criterion, level] of Object.entries(levels)) made(await agrees(town, round, level, criterion))
  made(await closes(town, round, at, at.toISOString().slice(0, 10)))
  return round
}
