import 'server-only'
import type { LifeDomainId } from '#lib/framework/life-domains.ts'
import type { PartnerKindId } from '#lib/framework/partner-kinds.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Day } from '#lib/time/today.ts'
import type { TakingPart } from '../rights.ts'
import type { EventDetail } from '../rules/events.ts'
import type { HandoverKind, HandoverState, RelationKind } from '../rules/handovers.ts'
import type { AgreementHelper, AgreementWay, AttemptResult, BestMoment, Outcome, ReachWay, SentState, TargetGroup } from '../rules/states.ts'
import type { WordBack } from '../rules/word-back.ts'

/** Sealed bytes as they travel in JSON. */
export type Sealed = string

/** A card with everything that belongs to it, sealed as it is kept; what the reader may not see is not among it. */
export interface SealedCard extends TakingPart {
  id: string
  number: number
  version: number
  state: SentState
  outcome: Outcome | null
  dueOn: Day | null
  sentAt: Date
  contactedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
  waitingSince: Day | null
  asksReopenAt: Date | null
  /** Whom it was about is past its time and gone. */
  erasedAt: Date | null
  reopened: number
  reachWay: ReachWay
  bestMoment: BestMoment
  domains: LifeDomainId[]
  targetGroup: TargetGroup
  mayWordBack: boolean
  mayTellOutcome: boolean
  wordBackGiven: boolean
  /** Which sentence the holder still has to say to the referrer. */
  wordOwed: WordBack | null
  place: string
  cardType: string
  guide: string | null
  /** Of its kind; empty where the municipality's holds. */
  ladder: number[]
  organisation: string | null
  partnerKind: PartnerKindId | null
  maker: string | null
  makerIsStaff: boolean | null
  enteredBy: string | null
  linkHolder: Sealed | null
  holder: string | null
  question: Sealed | null
  receiver: Sealed | null
  persons: { id: string; position: number; name: Sealed; birthYear: Sealed | null; phone: Sealed | null; address: Sealed | null; via: Sealed | null; language: string }[]
  agreements: {
    id: string; about: string; way: AgreementWay; helpedBy: AgreementHelper | null; textVersion: number; language: string; hash: string
    givenAt: string; withdrawnAt: string | null; by: string | null; sentence: Sealed; signature: Sealed | null; reason: Sealed | null; recipient: Sealed | null
  }[]
  attempts: { id: string; way: ReachWay; result: AttemptResult; at: string; by: string | null }[]
  events: { id: string; kind: string; at: string; by: string | null; to: SentState | null; detail: EventDetail }[]
  notes: { id: string; shared: boolean; text: Sealed; at: string; by: string | null; own: boolean }[]
  tasks: { id: string; kind: 'own' | 'appointment' | 'tellReceived' | 'tellClosed'; text: Sealed | null; way: ReachWay | null; dueOn: Day | null; hour: string | null; doneAt: string | null }[]
  handovers: { id: string; kind: HandoverKind; state: HandoverState; receiver: Sealed; organisation: string | null; askedOn: Day; version: number }[]
  files: { id: string; mediaType: string; size: number }[]
  relations: { id: string; number: number; kind: RelationKind; state: SentState; place: string }[]
}

/** A card by its number, in one statement; row-level security leaves out what is not for the reader. */
export async function sealedCard(tx: TenantTx, municipalityId: string, userId: string, number: number): Promise<SealedCard | null> {
  const [card] = await tx.$queryRaw<SealedCard[]>`
    with who as (select m.id, u.name from membership m join user_account u on u.id = m.user_id where m.municipality_id = ${municipalityId}::uuid)
    select r.id, r.number, r.version, r.state::text, r.outcome::text, r.due_on::text as "dueOn", r.sent_at as "sentAt", r.contacted_at as "contactedAt",
      r.closed_at as "closedAt", r.withdrawn_at as "withdrawnAt", r.waiting_since::text as "waitingSince", r.asks_reopen_at as "asksReopenAt", r.erased_at as "erasedAt", r.reopened, r.reach_way::text as "reachWay",
      r.best_moment as "bestMoment", r.domains, r.target_group as "targetGroup", r.may_word_back as "mayWordBack", r.may_tell_outcome as "mayTellOutcome",
      r.word_back_given as "wordBackGiven", r.word_owed as "wordOwed", r.owner_id as "ownerId", r.made_by_id as "madeById", r.entered_by_id as "enteredById", r.link_id as "linkId",
      r.organisation_id as "organisationId", b.name as place, t.title as "cardType", t.guide, coalesce(t.ladder, array[]::integer[]) as ladder, o.name as organisation, r.partner_kind::text as "partnerKind",
      (select name from who where id = r.made_by_id) as maker, mm.role in ('coordinator', 'fieldWorker', 'contactPerson') as "makerIsStaff",
      (select name from who where id = r.entered_by_id) as "enteredBy", (select name from who where id = r.owner_id) as holder,
      (select encode(l.holder_name, 'base64') from personal_link l where l.municipality_id = r.municipality_id and l.id = r.link_id) as "linkHolder",
      encode(s.question, 'base64') as question, encode(s.receiver, 'base64') as receiver,
      (select coalesce(json_agg(json_build_object('id', p.id, 'position', p.position, 'name', encode(p.name, 'base64'), 'birthYear', encode(p.birth_year, 'base64'),
        'phone', encode(p.phone, 'base64'), 'address', encode(p.address, 'base64'), 'via', encode(p.via, 'base64'), 'language', p.language) order by p.position), '[]')
        from referral_person p where p.municipality_id = r.municipality_id and p.referral_id = r.id) as persons,
      (select coalesce(json_agg(json_build_object('id', a.id, 'about', a.about, 'way', a.way, 'helpedBy', a.helped_by, 'textVersion', a.text_version,
        'language', a.language, 'hash', a.signature_hash, 'givenAt', a.given_at, 'withdrawnAt', a.withdrawn_at, 'by', (select name from who where id = a.recorded_by_id),
        'sentence', encode(a.sentence, 'base64'), 'signature', encode(a.signature, 'base64'), 'reason', encode(a.reason, 'base64'),
        'recipient', encode(a.recipient, 'base64')) order by a.given_at, a.id), '[]')
        from referral_agreement a where a.municipality_id = r.municipality_id and a.referral_id = r.id) as agreements,
      (select coalesce(json_agg(json_build_object('id', a.id, 'way', a.way, 'result', a.result, 'at', a.at, 'by', (select name from who where id = a.by_id)) order by a.at), '[]')
        from referral_attempt a where a.municipality_id = r.municipality_id and a.referral_id = r.id) as attempts,
      (select coalesce(json_agg(json_build_object('id', e.id, 'kind', e.kind, 'at', e.at, 'by', (select name from who where id = e.by_id), 'to', e.to_state, 'detail', e.detail) order by e.at, e.id), '[]')
        from referral_event e where e.municipality_id = r.municipality_id and e.referral_id = r.id) as events,
      (select coalesce(json_agg(json_build_object('id', n.id, 'shared', n.shared, 'text', encode(n.text, 'base64'), 'at', n.at, 'by', (select name from who where id = n.by_id),
        'own', exists (select 1 from membership m where m.municipality_id = n.municipality_id and m.id = n.by_id and m.user_id = ${userId}::uuid)) order by n.at desc), '[]')
        from referral_note n where n.municipality_id = r.municipality_id and n.referral_id = r.id) as notes,
      (select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'text', encode(k.text, 'base64'), 'way', k.way, 'dueOn', k.due_on, 'hour', k.hour, 'doneAt', k.done_at)
        order by k.done_at nulls first, k.due_on, k.id), '[]')
        from referral_task k where k.municipality_id = r.municipality_id and k.referral_id = r.id) as tasks,
      (select coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'state', h.state, 'receiver', encode(h.receiver, 'base64'), 'askedOn', h.asked_on, 'version', h.version,
        'organisation', (select name from organisation x where x.municipality_id = h.municipality_id and x.id = h.organisation_id)) order by h.asked_on, h.id), '[]')
        from referral_handover h where h.municipality_id = r.municipality_id and h.referral_id = r.id) as handovers,
      (select coalesce(json_agg(json_build_object('id', f.id, 'mediaType', f.media_type, 'size', f.size) order by f.created_at), '[]')
        from referral_file f where f.municipality_id = r.municipality_id and f.referral_id = r.id) as files,
      (select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'kind', l.kind, 'state', x.state, 'place', y.name) order by x.number), '[]')
        from referral_relation l
        join referral x on x.municipality_id = l.municipality_id and x.id = case when l.referral_id = r.id then l.other_id else l.referral_id end
        join neighbourhood y on y.municipality_id = x.municipality_id and y.id = x.neighbourhood_id
        where l.municipality_id = r.municipality_id and (l.referral_id = r.id or l.other_id = r.id)) as relations
    from referral r
    join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    join card_type t on t.municipality_id = r.municipality_id and t.id = r.card_type_id
    left join organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
    left join membership mm on mm.municipality_id = r.municipality_id and mm.id = r.made_by_id
    left join referral_story s on s.municipality_id = r.municipality_id and s.referral_id = r.id
    where r.municipality_id = ${municipalityId}::uuid and r.number = ${number}`
  return card ?? null
}

/** Cards of what may be the same person: by name with year and address, by phone, or by name with year; only those the reader may read. */
export interface MaybeSame {
  id: string
  number: number
  state: SentState
  place: string
  sentOn: Day
  by: 'same' | 'phone' | 'name'
}

export const maybeSame = (tx: TenantTx, municipalityId: string, referralId: string): Promise<MaybeSame[]> =>
  tx.$queryRaw<MaybeSame[]>`
    with mine as (select same_hash, phone_hash, name_hash, birth_year is not null as dated from referral_person
      where municipality_id = ${municipalityId}::uuid and referral_id = ${referralId}::uuid),
    found as (
      select p.referral_id, 1 as rank from referral_person p join mine on p.same_hash = mine.same_hash where p.municipality_id = ${municipalityId}::uuid
      union all select p.referral_id, 2 from referral_person p join mine on p.phone_hash = mine.phone_hash where p.municipality_id = ${municipalityId}::uuid
      union all select p.referral_id, 3 from referral_person p join mine on mine.dated and p.name_hash = mine.name_hash where p.municipality_id = ${municipalityId}::uuid
    )
    select r.id, r.number, r.state::text, b.name as place, (r.sent_at at time zone 'Europe/Brussels')::date::text as "sentOn",
      case min(f.rank) when 1 then 'same' when 2 then 'phone' else 'name' end as by
    from found f
    join referral r on r.municipality_id = ${municipalityId}::uuid and r.id = f.referral_id
    join neighbourhood b on b.municipality_id = r.municipality_id and b.id = r.neighbourhood_id
    where r.id <> ${referralId}::uuid and not exists (select 1 from referral_relation l where l.municipality_id = r.municipality_id
      and (l.referral_id = ${referralId}::uuid and l.other_id = r.id or l.other_id = ${referralId}::uuid and l.referral_id = r.id))
    group by r.id, r.number, r.state, b.name, r.sent_at order by min(f.rank), r.sent_at desc limit 10`
