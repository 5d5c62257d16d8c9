import 'server-only'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import { ladderOf } from '#lib/contact-point/rules.ts'
import { isTightEnough, type Ladder } from '#lib/referral/rules/ladder.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'

/** What sending looks up about a card, in one statement. */
export interface SendFacts {
  /** Fresh ids: of the card, its person, and two agreements. */
  ids: [referral: string, person: string, contact: string, wordBack: string]
  /** `null` when it is not offered any more. */
  cardType: { targetGroup: TargetGroup; ladder: Ladder | null } | null
  neighbourhoodIsThere: boolean
  organisation: { name: string; kind: PartnerKindId; agreementFrom: Day | null; agreementUntil: Day | null } | null
}

interface Row {
  ids: SendFacts['ids']
  targetGroup: TargetGroup | null
  ladder: number[] | null
  neighbourhood: string | null
  name: string | null
  kind: PartnerKindId | null
  agreementFrom: Day | null
  agreementUntil: Day | null
}

export async function sendFacts(tx: TenantTx, of: { cardTypeId: string; neighbourhoodId: string; organisationId: string | null }): Promise<SendFacts> {
  const [row] = await tx.$queryRaw<Row[]>`
    select array[uuidv7(), uuidv7(), uuidv7(), uuidv7()]::text[] as ids,
      c.target_group as "targetGroup", c.ladder, n.id as neighbourhood,
      o.name, o.kind::text, o.agreement_from::text as "agreementFrom", o.agreement_until::text as "agreementUntil"
    from (select nullif(current_setting('app.municipality_id', true), '')::uuid as id) m
    left join card_type c on c.municipality_id = m.id and c.id = ${of.cardTypeId}::uuid and c.archived_at is null
    left join neighbourhood n on n.municipality_id = m.id and n.id = ${of.neighbourhoodId}::uuid and n.archived_at is null
    left join organisation o on o.municipality_id = m.id and o.id = ${of.organisationId}::uuid and o.archived_at is null`
  if (!row) throw new Error('one row always comes')
  const { ids, targetGroup, ladder, name, kind, agreementFrom, agreementUntil } = row
  return {
    ids,
    cardType: targetGroup === null ? null : { targetGroup, ladder: isTightEnough(ladder ?? []) ? ladderOf(ladder) : null },
    neighbourhoodIsThere: row.neighbourhood !== null,
    organisation: name === null || kind === null ? null : { name, kind, agreementFrom, agreementUntil },
  }
}
