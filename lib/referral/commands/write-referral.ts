import 'server-only'
import type { Bytes } from '#lib/encryption/seal.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import type { NewAgreement } from '../agreement/agreement-of.ts'
import { identityHashes } from '../identity-hashes.ts'
import type { Deadline } from '../rules/ladder.ts'
import type { TargetGroup } from '../rules/states.ts'
import type { SendReferral } from '../schema/send.ts'
import type { Sender, Strip } from '../sender.ts'
import type { SendFacts } from '../queries/send-facts.ts'

export interface NewReferral {
  ids: SendFacts['ids']
  sender: Sender
  strip: Strip | null
  card: SendReferral & { targetGroup: TargetGroup }
  deadline: Deadline
  day: Day
  now: Date
  ownerId: string
  partnerKind: PartnerKindId | null
  agreement: readonly NewAgreement[]
}

/**
 * Writes a card with everything that belongs to it in one question: person, story, agreements, first event; away with the draft
 * it was, and its link remembers the day. Answers its number; `null` when its strip was keyed in before.
 */
export async function writeReferral(tx: TenantTx, vault: Vault, made: NewReferral): Promise<number | null> {
  const { sender, strip, card, deadline, agreement } = made
  const written = {
    id: made.ids[0], cardTypeId: card.cardTypeId, ownerId: made.ownerId, neighbourhoodId: card.neighbourhoodId, domains: card.domains, targetGroup: card.targetGroup,
    reachWay: card.reachWay, bestMoment: card.bestMoment, organisationId: sender.organisationId, partnerKind: made.partnerKind, madeById: sender.membershipId,
    linkId: sender.linkId, enteredById: strip?.enteredById ?? null, paperCardId: strip?.paperCardId ?? null, mayWordBack: agreement.some(({ about }) => about === 'wordBack'),
    sentAt: made.now, ladderFrom: made.day, rung: deadline.rung, dueOn: deadline.dueOn, draftId: card.draftId,
    recordedById: strip?.enteredById ?? sender.membershipId, event: strip ? { keyedIn: true } : {},
    question: text(vault.seal(card.question, `referral_story.question:${made.ids[0]}`)),
    person: sealedPerson(vault, made),
    agreements: sealedAgreements(vault, made),
  }
  const [row] = await tx.$queryRaw<{ number: number | null }[]>`select write_referral(${JSON.stringify(written)}::jsonb) as number`
  return row?.number ?? null
}

function sealedPerson(vault: Vault, { ids: [, id], card }: NewReferral) {
  const sealed = (column: string, value: string | null) => text(vault.sealOrNull(value, `referral_person.${column}:${id}`))
  return {
    id, language: card.language, name: sealed('name', card.name), birthYear: sealed('birth_year', card.birthYear?.toString() ?? null),
    phone: sealed('phone', card.phone?.shown ?? null), address: sealed('address', card.address),
    // Somebody through whom nobody is reached is nobody's business.
    via: sealed('via', card.reachWay === 'viaSomeone' ? card.via : null),
    ...identityHashes(vault, { ...card, e164: card.phone?.e164 ?? null }),
  }
}

const sealedAgreements = (vault: Vault, { ids: [, , ...ids], agreement }: NewReferral) =>
  agreement.map(({ sentence, signature, reason, ...plain }, index) => {
    const id = ids[index] ?? ''
    const sealed = (column: string, value: string | null) => text(vault.sealOrNull(value, `referral_agreement.${column}:${id}`))
    return { ...plain, id, sentence: sealed('sentence', sentence), signature: sealed('signature', signature), reason: sealed('reason', reason) }
  })

/** Bytes as they travel to the database. */
const text = (sealed: Bytes | null): string | null => (sealed === null ? null : Buffer.from(sealed).toString('base64'))
