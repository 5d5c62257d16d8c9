import 'server-only'
import { done, refused, refusedAt, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { contactPoint } from '#lib/contact-point/queries/contact-point.ts'
import { facesOf } from '#lib/contact-point/queries/faces.ts'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { queueMail } from '#lib/mail/queue-mail.ts'
import { phoneHashOf } from '#lib/referral/identity-hashes.ts'
import { firstDeadline } from '#lib/referral/rules/ladder.ts'
import { membershipFor } from '#lib/referral/sender.ts'
import type { ActorHere, LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf, today, type Day } from '#lib/time/today.ts'
import { signalsAt } from '../places.ts'
import type { CallbackKind } from '../rules/callback.ts'
import { callerFor } from '../rules/route.ts'
import type { ResidentRequest, Worry } from '../schema/give.ts'

export type AskRefusal = 'neighbourhoodGone' | 'nobodyCalls'

/** Who calls back, and by when. */
export interface WhoCalls {
  firstName: string
  dueOn: Day
}

/** Somebody worries about somebody: nothing is kept but whom to call back. */
export async function giveWorry(tx: TenantTx, actor: MemberActor | LinkActor, input: Worry, now: Date): Promise<Outcome<WhoCalls, AskRefusal>> {
  const giver = actor.kind === 'link' ? { linkId: actor.linkId } : { givenById: membershipFor(actor, 'signals.worry')?.id ?? null }
  return openCallback(tx, actor, { kind: 'worry', ...giver }, input, now)
}

/** An alderman passes on that a resident wants to be called. Whoever passed it on is not kept with it, and sees nothing more. */
export async function passOnResident(tx: TenantTx, actor: MemberActor, input: ResidentRequest, now: Date): Promise<Outcome<null, AskRefusal>> {
  const opened = await openCallback(tx, actor, { kind: 'residentRequest' }, input, now)
  return opened.ok ? done(null) : opened
}

interface Asked {
  kind: CallbackKind
  givenById?: string | null
  linkId?: string
}

/** Rows are written without being read back: who writes them may not read them. */
async function openCallback(tx: TenantTx, actor: ActorHere, asked: Asked, input: Worry, now: Date): Promise<Outcome<WhoCalls, AskRefusal>> {
  const { municipality } = actor
  const { neighbourhoodId, bestMoment, name, phone } = input
  const there = await tx.neighbourhood.count({ where: { id: neighbourhoodId, archivedAt: null } })
  if (there === 0) return refusedAt('neighbourhoodId', 'neighbourhoodGone')
  const day = today(now)
  const caller = callerFor(neighbourhoodId, await routingFacts(tx, municipality.id, day))
  if (!caller) return refused('nobodyCalls')

  const { ladder, calendar } = await contactPoint(tx, municipality.id)
  const { dueOn } = firstDeadline(day, ladder, calendar)
  const vault = await vaultOf(tx, municipality.id)
  const id = await newId(tx)
  const key = { municipalityId: municipality.id }
  await tx.callback.createMany({
    data: [{ ...key, id, ...asked, bestMoment, neighbourhoodId, ownerId: caller.membershipId, ladderFrom: dateOf(day), dueOn: dateOf(dueOn), createdAt: now }],
  })
  await tx.callbackGiver.createMany({
    data: [{
      ...key, callbackId: id,
      name: vault.seal(name, `callback_giver.name:${id}`),
      phone: vault.seal(phone.shown, `callback_giver.phone:${id}`),
      phoneHash: phoneHashOf(vault, phone.e164),
    }],
  })
  const { userId } = await tx.membership.findFirstOrThrow({ where: { id: caller.membershipId }, select: { userId: true } })
  await queueMail(tx, municipality.id, {
    template: 'newCallback', to: { userId }, path: signalsAt(municipality.slug).callback(id), facts: { day: dueOn }, reason: `newCallback:${id}:1`,
  })
  await record(tx, actor, 'callback.asked', { type: 'callback', id }, { kind: asked.kind, routedBy: caller.by })
  const face = (await facesOf(tx, [caller.membershipId])).get(caller.membershipId)
  return done({ firstName: face?.firstName ?? '', dueOn })
}
