import { z } from 'zod'
import { emailAddress, id, optionalChoice, optionalDate, optionalText, requiredChoice, requiredText, version } from '#lib/actions/fields.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { nameKey, uuidKey } from '#lib/paging/name-key.ts'
import { sortBy } from '#lib/paging/sort.ts'
import { optionalPhone } from '#lib/phone/fields.ts'
import type { Day } from '#lib/time/today.ts'
import { enterpriseDigits, enterpriseNumberHolds, secrecies } from './rules.ts'

const enterpriseNumber = optionalText(20).transform((text, context) => {
  if (text === null) return null
  const digits = enterpriseDigits(text)
  if (digits && enterpriseNumberHolds(digits)) return digits
  context.addIssue({ code: 'custom', message: digits ? 'partners.errors.enterpriseCheck' : 'partners.errors.enterpriseDigits' })
  return z.NEVER
})

const website = optionalText(200).refine((text) => text === null || isSafeAddress(text), 'partners.errors.website')

/** Only what a browser opens in safety: no script, no plain http. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'https:' && url.hostname.includes('.') && url.username === ''
}

const day = () => optionalDate().transform((text) => text as Day | null)

const organisation = {
  name: requiredText(120),
  kind: requiredChoice(partnerKinds),
  enterpriseNumber,
  website,
  phone: optionalPhone().transform((phone) => phone?.shown ?? null),
  brings: optionalText(1000),
  secrecy: requiredChoice(secrecies),
  agreementFrom: day(),
  agreementUntil: day(),
}

const inOrder = ({ agreementFrom, agreementUntil }: { agreementFrom: Day | null; agreementUntil: Day | null }) =>
  agreementFrom === null || agreementUntil === null || agreementUntil >= agreementFrom
const order = { path: ['agreementUntil'], error: 'partners.errors.agreementOrder' }

export const AddOrganisationInput = z.object(organisation).refine(inOrder, order)
export type AddOrganisation = z.infer<typeof AddOrganisationInput>

export const EditOrganisationInput = z.object({ organisationId: id(), version: version(), ...organisation }).refine(inOrder, order)
export type EditOrganisation = z.infer<typeof EditOrganisationInput>

export const OrganisationInput = z.object({ organisationId: id() })

const email = z.preprocess((value) => (typeof value === 'string' && value.trim() === '' ? null : value), emailAddress().nullish().transform((value) => value ?? null))

const contact = {
  name: requiredText(80),
  task: optionalText(80),
  phone: optionalPhone(),
  email,
}
const canBeReached = ({ phone, email: address }: { phone: unknown; email: string | null }) => phone !== null || address !== null
const way = { path: ['phone'], error: 'partners.errors.contactWay' }

export const AddContactInput = z.object({ organisationId: id(), ...contact }).refine(canBeReached, way)
export type AddContact = z.infer<typeof AddContactInput>

export const EditContactInput = z.object({ contactId: id(), version: version(), ...contact }).refine(canBeReached, way)
export type EditContact = z.infer<typeof EditContactInput>

export const ContactInput = z.object({ contactId: id() })

export const PartnersFilter = z.object({
  name: optionalText(100).catch(null),
  kind: optionalChoice(partnerKinds).catch(null),
  archived: z.literal('1').optional().catch(undefined),
  /** Only those with somebody who was not asked for a year whether it is still right. */
  check: z.literal('1').optional().catch(undefined),
  volgorde: sortBy(['naam', 'soort', 'acties']),
  after: nameKey(uuidKey),
})
export type PartnersFilter = z.infer<typeof PartnersFilter>
