import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { CastMunicipality } from '#tests/factories/cast.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import { SendReferralInput, type SendReferral } from '#lib/referral/schema/send.ts'
import type { LinkActor, Role } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'

/** A kind of card that is in use. */
export async function cardType(pool: pg.Pool, { id: municipalityId }: CastMunicipality, change: { title?: string; ladder?: number[]; targetGroup?: string; archived?: boolean } = {}): Promise<string> {
  const id = randomUUID()
  await pool.query(
    `insert into card_type (municipality_id, id, title, offer, domains, target_group, ladder, archived_at) values ($1, $2, $3, 'Samen uitzoeken waar je recht op hebt.', $4, $5, $6, $7)`,
    [municipalityId, id, change.title ?? `Rechten en hulp ${id.slice(0, 4)}`, ['incomeAndRights'], change.targetGroup ?? 'everyone', change.ladder ?? [], change.archived ? new Date() : null],
  )
  return id
}

/** A card as a form sends it: an invented person, with an agreement under a typed name. */
export const asTyped = (municipality: CastMunicipality, cardTypeId: string): Record<string, unknown> => ({
  cardTypeId, neighbourhoodId: municipality.neighbourhood.id, domains: ['incomeAndRights'],
  question: 'Ik weet niet of ik recht heb op iets.', name: 'Maria Peeters', birthYear: '1951', reachWay: 'phone', phone: '011 80 81 82',
  mayContact: 'on', mayWordBack: 'on', way: 'typed', typedName: 'Maria Peeters',
})

/** The same, read by the schema of the action. */
export const filledIn = (municipality: CastMunicipality, cardTypeId: string, change: Record<string, unknown> = {}): SendReferral =>
  SendReferralInput.parse({ ...asTyped(municipality, cardTypeId), ...change })

/** A route to somebody, for everything or for what is named. */
export async function route(pool: pg.Pool, { id: municipalityId }: CastMunicipality, membershipId: string, only: { cardTypeId?: string; neighbourhoodId?: string } = {}): Promise<void> {
  await pool.query(`insert into referral_route (municipality_id, id, membership_id, card_type_id, neighbourhood_id) values ($1, $2, $3, $4, $5)`,
    [municipalityId, randomUUID(), membershipId, only.cardTypeId ?? null, only.neighbourhoodId ?? null])
}

/** Whoever holds a link of this municipality, made for no organisation. */
export async function linkOf(pool: pg.Pool, place: CastMunicipality, holder = 'Bakkerij Smets'): Promise<LinkActor> {
  const linkId = randomUUID()
  const vault = await inTenant(place.coordinator, (tx) => vaultOf(tx, place.id))
  await pool.query(
    `insert into personal_link (municipality_id, id, kind, token_hash, holder_name, created_by_id, expires_at) values ($1, $2, 'sender', $3, $4, $5, now() + interval '30 days')`,
    [place.id, linkId, randomUUID(), Buffer.from(vault.seal(holder, `personal_link.holder_name:${linkId}`)), place.coordinator.userId],
  )
  const { municipality } = place.coordinator
  return { kind: 'link', linkId, organisationId: null, municipality, standings: ['linkHolder'] }
}

/** Makes somebody a member, as an invitation would have. */
export async function makeMember(place: CastMunicipality, userId: string, role: Role, organisationId: string | null = null): Promise<string> {
  const id = randomUUID()
  await inTenant(place.coordinator, (tx) => tx.membership.createMany({ data: [{ municipalityId: place.id, id, userId, role, organisationId }] }))
  return id
}
