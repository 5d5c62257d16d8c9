import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { newId } from '#lib/tenancy/new-id.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { identityHashes } from '../identity-hashes.ts'
import { actingMembership } from '../rights.ts'
import { isOpen } from '../rules/states.ts'
import type { RemovePersonInput } from '../schema/handle.ts'
import type { AddPersonInput } from '../schema/person.ts'
import { addEvent } from './event.ts'
import { lockedForHandling } from './locked-card.ts'

/** More people under one roof than a card is made for. */
const largestHousehold = 12

/** Adds somebody who lives with the person: the same roof, the same card. */
export async function addPerson(tx: TenantTx, actor: MemberActor, input: AddPersonInput, now: Date): Promise<Outcome<{ number: number }, 'notNow' | 'householdFull'>> {
  const { referralId, name, birthYear, phone } = input
  const { id: municipalityId } = actor.municipality
  const held = await lockedForHandling(tx, actor, referralId)
  if (!isOpen(held.card.state)) return refused('notNow', { state: held.card.state })
  const there = await tx.referralPerson.findMany({ where: { referralId }, select: { position: true }, orderBy: { position: 'desc' } })
  if (there.length >= largestHousehold) return refused('householdFull')
  const [vault, id] = [await vaultOf(tx, municipalityId), await newId(tx)]
  const sealed = (column: string, text: string | null) => vault.sealOrNull(text, `referral_person.${column}:${id}`)
  await tx.referralPerson.createMany({
    data: [{
      municipalityId, id, referralId, position: (there[0]?.position ?? 0) + 1,
      name: vault.seal(name, `referral_person.name:${id}`),
      birthYear: sealed('birth_year', birthYear?.toString() ?? null), phone: sealed('phone', phone?.shown ?? null),
      ...identityHashes(vault, { name, birthYear, e164: phone?.e164 ?? null, address: null }),
    }],
  })
  await addEvent(tx, municipalityId, { referralId, kind: 'personAdded', by: actingMembership(actor, held.ownerId) }, now)
  await record(tx, actor, 'referral.personAdded', { type: 'referral', id: referralId })
  return done({ number: held.number })
}

/** Takes somebody off a card again; never the one it was made for. */
export async function removePerson(tx: TenantTx, actor: MemberActor, { referralId, personId }: RemovePersonInput, now: Date): Promise<Outcome<{ number: number }, 'firstPerson'>> {
  const held = await lockedForHandling(tx, actor, referralId)
  const person = (await tx.referralPerson.findFirst({ where: { id: personId, referralId }, select: { position: true } })) ?? notFoundHere()
  if (person.position === 0) return refused('firstPerson')
  await tx.referralPerson.deleteMany({ where: { id: personId, referralId } })
  await addEvent(tx, actor.municipality.id, { referralId, kind: 'personRemoved', by: actingMembership(actor, held.ownerId) }, now)
  await record(tx, actor, 'referral.personRemoved', { type: 'referral', id: referralId })
  return done({ number: held.number })
}
