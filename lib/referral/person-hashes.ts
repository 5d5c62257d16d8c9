import type { Vault } from '#lib/encryption/vault.ts'
import { personKeys, type Comparable } from './rules/person-keys.ts'

/** The keyed hashes under which somebody is found again, as `referral_person` keeps them. */
export function personHashes(vault: Pick<Vault, 'lookup'>, person: Comparable) {
  const keys = personKeys(person)
  return {
    nameHash: vault.lookup('person.name', keys.name),
    phoneHash: keys.phone && vault.lookup('person.phone', keys.phone),
    sameHash: keys.same && vault.lookup('person.same', keys.same),
  }
}
