import type { Vault } from '#lib/encryption/vault.ts'
import { nameKey, sameKey } from './rules/identity.ts'

/** Of a person as far as one is found again; `e164` is the phone as `parsePhone` gives it. */
export interface Identity {
  name: string
  birthYear: number | null
  e164: string | null
  address: string | null
}

/** The keyed hash of a phone: for a search by number. */
export const phoneHashOf = (vault: Pick<Vault, 'lookup'>, e164: string): string => vault.lookup('phone', e164)

/** The keyed hash of a name with its birth year: for a search by both. */
export const nameHashOf = (vault: Pick<Vault, 'lookup'>, name: string, birthYear: number | null): string => vault.lookup('name', nameKey(name, birthYear))

/** The keyed hashes under which somebody is found again, and nothing of whom they are. */
export function identityHashes(vault: Pick<Vault, 'lookup'>, { name, birthYear, e164, address }: Identity): { nameHash: string; phoneHash: string | null; sameHash: string | null } {
  const same = sameKey(name, birthYear, address)
  return {
    nameHash: nameHashOf(vault, name, birthYear),
    phoneHash: e164 === null ? null : phoneHashOf(vault, e164),
    sameHash: same === null ? null : vault.lookup('same', same),
  }
}
