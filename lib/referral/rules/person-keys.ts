import { parsePhone } from '#lib/phone/phone.ts'

/** What is compared of somebody: how it was written does not matter. */
export interface Comparable {
  name: string
  birthYear: number | null
  phone: string | null
  address: string | null
}

/** A name without accents, capitals and signs, its words in the order of the alphabet: `Claes, María` is `claes maria`. */
export const comparableName = (name: string): string => words(name).sort().join(' ')

const words = (text: string): string[] =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** A telephone number in one writing; what can be no number keeps its figures. */
export const comparablePhone = (phone: string): string => parsePhone(phone)?.e164 ?? phone.replace(/[^\d+]/g, '')

/**
 * By what somebody is found again: name with birth year, phone, and name with birth year and address. The last two are `null`
 * where something is missing.
 */
export function personKeys({ name, birthYear, phone, address }: Comparable): { name: string; phone: string | null; same: string | null } {
  const named = `${comparableName(name)}|${birthYear ?? ''}`
  return {
    name: named,
    phone: phone && comparablePhone(phone),
    same: birthYear !== null && address ? `${named}|${words(address).join(' ')}` : null,
  }
}
