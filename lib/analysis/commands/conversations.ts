import 'server-only'
import { done, refused, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, dayOf, today, type Day } from '#lib/time/today.ts'
import { removalRefusal, type RemovalRefusal } from '../rules/removal.ts'
import type { OneOf } from '../schema/common.ts'
import type { EditConversation, RecordConversation } from '../schema/conversations.ts'
import { placeOf } from './place.ts'

/** Writes down a conversation that was held: kind, day, who in general terms, and what was learnt. */
export async function recordConversation(
  tx: TenantTx,
  actor: MemberActor,
  input: RecordConversation,
  now: Date,
): Promise<Outcome<{ id: string }, 'stillToCome'>> {
  const place = await placeOf(tx, input.neighbourhood)
  if (input.heldOn > today(now)) return refused('stillToCome')
  const conversation = await tx.conversation.create({
    data: { municipalityId: actor.municipality.id, neighbourhoodId: place.id, recordedById: actor.userId, ...facts(input) },
    select: { id: true },
  })
  const detail = { kind: input.kind, participants: input.participants }
  await record(tx, actor, 'analysis.conversationRecorded', { type: 'conversation', id: conversation.id }, detail)
  return done(conversation)
}

/** Changes a conversation; answers `stale` when somebody else did so meanwhile. */
export async function editConversation(
  tx: TenantTx,
  actor: MemberActor,
  input: EditConversation,
  now: Date,
): Promise<Outcome<{ id: string }, 'stillToCome'>> {
  const current = await lockedConversation(tx, input.id)
  if (current.version !== input.version) return stale(asTyped(current), current.version)
  if (input.heldOn > today(now)) return refused('stillToCome')
  await tx.conversation.updateMany({ where: { id: input.id }, data: { ...facts(input), version: { increment: 1 } } })
  await record(tx, actor, 'analysis.conversationEdited', { type: 'conversation', id: input.id }, { kind: input.kind })
  return done({ id: input.id })
}

/** Removes a conversation from which no finding came; its quotes go with it. */
export async function removeConversation(tx: TenantTx, actor: MemberActor, input: OneOf): Promise<Outcome<null, RemovalRefusal>> {
  await lockedConversation(tx, input.id)
  const refusal = removalRefusal({ findings: await tx.finding.count({ where: { conversationId: input.id } }) })
  if (refusal) return refused(refusal)
  const { count: quotes } = await tx.quote.deleteMany({ where: { conversationId: input.id } })
  await tx.conversation.deleteMany({ where: { id: input.id } })
  await record(tx, actor, 'analysis.conversationRemoved', { type: 'conversation', id: input.id }, { quotes })
  return done(null)
}

const facts = ({ kind, heldOn, participants, profile, summary }: RecordConversation) => ({
  kind,
  heldOn: dateOf(heldOn as Day),
  participants,
  profile,
  summary,
})

interface ConversationNow {
  kind: string
  heldOn: Date
  participants: number
  profile: string | null
  summary: string
  version: number
}

const asTyped = ({ kind, heldOn, participants, profile, summary }: ConversationNow) => ({
  kind,
  heldOn: dayOf(heldOn),
  participants: String(participants),
  profile: profile ?? '',
  summary,
})

/** Held until the end, so that no finding is written on it meanwhile. */
async function lockedConversation(tx: TenantTx, id: string): Promise<ConversationNow> {
  const rows = await tx.$queryRaw<ConversationNow[]>`
    select kind::text, held_on as "heldOn", participants, profile, summary, version
    from conversation where id = ${id}::uuid for update`
  return rows[0] ?? notFoundHere()
}
