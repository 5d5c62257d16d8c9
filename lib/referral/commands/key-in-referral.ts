import 'server-only'
import { refusedAt, type Outcome } from '#lib/actions/result.ts'
import { hashOfLink } from '#lib/auth/secret-link.ts'
import { readCode } from '#lib/cards/rules/codes.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { KeyInReferral } from '../schema/send.ts'
import { membershipFor } from '../sender.ts'
import { sendFor, type SendRefusal, type SentReferral } from './send-referral.ts'

/** Keys in a paper strip: the card is of whoever filled it in, and remembers who typed it. A strip counts once. */
export async function keyInReferral(tx: TenantTx, actor: MemberActor, input: KeyInReferral, now: Date): Promise<Outcome<SentReferral, SendRefusal | 'stripUnknown'>> {
  const membership = membershipFor(actor, 'referral.keyIn')
  if (!membership) throw new Error('Whoever may not key in a strip came past its door')
  const code = readCode(input.strip)
  const paper = code && (await tx.paperCard.findFirst({ where: { codeHash: hashOfLink(code) }, select: { id: true } }))
  if (!paper) return refusedAt('strip', 'stripUnknown')
  const sender = { membershipId: null, linkId: null, organisationId: input.organisationId }
  return sendFor(tx, actor, sender, { enteredById: membership.id, paperCardId: paper.id, partnerKind: input.partnerKind, printedName: input.printedName }, input, now)
}
