import { z } from 'zod'
import { id, optionalChoice, optionalText, requiredChoice, requiredText, version } from '#lib/actions/fields.ts'
import { partnerKinds } from '#lib/framework/partner-kinds.ts'
import { nameKey, uuidKey } from '#lib/paging/name-key.ts'
import { enterpriseDigits, enterpriseNumberHolds } from './rules.ts'

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

const phone = optionalText(30).refine((text) => text === null || /^\+?[\d\s/.()-]{6,}$/.test(text), 'partners.errors.phone')

const organisation = {
  name: requiredText(120),
  kind: requiredChoice(partnerKinds),
  enterpriseNumber,
  website,
  phone,
  brings: optionalText(1000),
}

export const AddOrganisationInput = z.object(organisation)
export type AddOrganisation = z.infer<typeof AddOrganisationInput>

export const EditOrganisationInput = z.object({ organisationId: id(), version: version(), ...organisation })
export type EditOrganisation = z.infer<typeof EditOrganisationInput>

export const OrganisationInput = z.object({ organisationId: id() })

export const PartnersFilter = z.object({
  name: optionalText(100).catch(null),
  kind: optionalChoice(partnerKinds).catch(null),
  archived: z.literal('1').optional().catch(undefined),
  after: nameKey(uuidKey),
})
export type PartnersFilter = z.infer<typeof PartnersFilter>
