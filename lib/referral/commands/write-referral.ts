import 'server-only'
import type { Bytes } from '#lib/encryption/seal.ts'
import type { Vault } from '#lib/encryption/vault.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import { Prisma } from '#lib/tenancy/sql.ts'
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
  municipalityId: string
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
 * Writes a card and everything that belongs to it in two statements: the card first, because the locks on persons look at who
 * made it. Answers its number; `null` when its strip was keyed in before.
 */
export async function writeReferral(tx: TenantTx, vault: Vault, made: NewReferral): Promise<number | null> {
  const number = await writeCard(tx, made)
  if (number !== null) await writeSealed(tx, vault, made)
  return number
}

async function writeCard(tx: TenantTx, { ids, municipalityId, sender, strip, card, deadline, day, now, ownerId, partnerKind, agreement }: NewReferral): Promise<number | null> {
  const mayWordBack = agreement.some(({ about }) => about === 'wordBack')
  const [row] = await tx.$queryRaw<{ number: number }[]>`
    insert into referral (municipality_id, id, number, card_type_id, owner_id, neighbourhood_id, domains, target_group, reach_way,
      best_moment, organisation_id, partner_kind, made_by_id, link_id, entered_by_id, paper_card_id, may_word_back, sent_at,
      ladder_from, rung, due_on, updated_at)
    values (${municipalityId}::uuid, ${ids[0]}::uuid, next_referral_number(), ${card.cardTypeId}::uuid, ${ownerId}::uuid,
      ${card.neighbourhoodId}::uuid, ${[...card.domains]}::text[], ${card.targetGroup}, ${card.reachWay}::reach_way,
      ${card.bestMoment}, ${sender.organisationId}::uuid, ${partnerKind}::partner_kind, ${sender.membershipId}::uuid,
      ${sender.linkId}::uuid, ${strip?.enteredById ?? null}::uuid, ${strip?.paperCardId ?? null}::uuid, ${mayWordBack}, ${now},
      ${day}::date, ${deadline.rung}, ${deadline.dueOn}::date, ${now})
    on conflict (municipality_id, paper_card_id) do nothing
    returning number`
  return row?.number ?? null
}

/**
 * Person, story, agreements and the first event, in one statement; away with the draft it was, and the link remembers its day.
 * Nothing comes back, because a link may write and not read.
 */
async function writeSealed(tx: TenantTx, vault: Vault, { ids, municipalityId, sender, strip, card, now, agreement }: NewReferral): Promise<void> {
  const [referralId, personId, ...agreementIds] = ids
  const here = Prisma.sql`${municipalityId}::uuid`
  const person = (column: string, value: string | null) => bytes(vault.sealOrNull(value, `referral_person.${column}:${personId}`))
  const { nameHash, phoneHash, sameHash } = identityHashes(vault, { ...card, e164: card.phone?.e164 ?? null })
  const recordedById = strip?.enteredById ?? sender.membershipId
  const agreements = agreement.map((one, index) => {
    const id = agreementIds[index] ?? ''
    const sealed = (column: string, value: string | null) => bytes(vault.sealOrNull(value, `referral_agreement.${column}:${id}`))
    return Prisma.sql`(${here}, ${id}::uuid, ${referralId}::uuid, ${one.about}, ${one.way}::agreement_way, ${one.helpedBy}, ${sealed('reason', one.reason)},
      ${one.textVersion}::int, ${one.language}, ${sealed('sentence', one.sentence)}, ${sealed('signature', one.signature)}, ${one.signatureHash},
      ${recordedById}::uuid, ${now}::timestamptz)`
  })
  await tx.$executeRaw`
    with person as (
      insert into referral_person (municipality_id, id, referral_id, name, birth_year, phone, address, via, language, name_hash, phone_hash, same_hash)
      values (${here}, ${personId}::uuid, ${referralId}::uuid, ${person('name', card.name)}, ${person('birth_year', card.birthYear?.toString() ?? null)},
        ${person('phone', card.phone?.shown ?? null)}, ${person('address', card.address)}, ${person('via', card.via)}, ${card.language},
        ${nameHash}, ${phoneHash}, ${sameHash})
    ), story as (
      insert into referral_story (municipality_id, referral_id, question)
      values (${here}, ${referralId}::uuid, ${bytes(vault.seal(card.question, `referral_story.question:${referralId}`))})
    ), agreement as (
      insert into referral_agreement (municipality_id, id, referral_id, about, way, helped_by, reason, text_version, language, sentence,
        signature, signature_hash, recorded_by_id, given_at)
      values ${Prisma.join(agreements)}
    ), draft as (
      delete from referral_draft where municipality_id = ${here} and id = ${card.draftId}::uuid
    ), link as (
      update personal_link set last_used_at = ${now} where municipality_id = ${here} and id = ${sender.linkId}::uuid
    )
    insert into referral_event (municipality_id, id, referral_id, kind, to_state, by_id, detail, at)
    values (${here}, uuidv7(), ${referralId}::uuid, 'sent', 'sent', ${recordedById}::uuid, ${strip ? '{"keyedIn": true}' : '{}'}::jsonb, ${now})`
}

const bytes = (sealed: Bytes | null) => Prisma.sql`${sealed}::bytea`
