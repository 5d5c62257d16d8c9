import { lifeDomainIds, type LifeDomainId } from '#lib/framework/life-domains.ts'
import { holderFor } from '#lib/referral/rules/routing.ts'
import type { TargetGroup } from '#lib/referral/rules/states.ts'

/** Who receives a kind of card in a neighbourhood. */
export interface Receiver {
  membershipId: string | null
  /** Nobody was set for it: it falls to the coordinator. */
  falls: boolean
  /** For these life domains only; empty for all of them. */
  domains: readonly LifeDomainId[]
}

interface Kind {
  id: string
  domains: readonly LifeDomainId[]
  targetGroup: TargetGroup
}

type Facts = Omit<Parameters<typeof holderFor>[1], 'leaves'>

/**
 * Who receives cards of this kind from this neighbourhood when nobody is away: one receiver for all its life domains, or
 * several with theirs, in the order of the domains.
 */
export function receiversOf(kind: Kind, neighbourhoodId: string, facts: Facts): Receiver[] {
  const domains = kind.domains.length > 0 ? kind.domains : lifeDomainIds
  const found = new Map<string, { membershipId: string | null; falls: boolean; domains: LifeDomainId[] }>()
  for (const domain of domains) {
    const card = { cardTypeId: kind.id, neighbourhoodId, targetGroup: kind.targetGroup, domains: [domain] }
    const holder = holderFor(card, { ...facts, leaves: [] })
    const falls = holder === null || holder.by === 'coordinator'
    const key = `${holder?.membershipId} ${falls}`
    const receiver = found.get(key) ?? { membershipId: holder?.membershipId ?? null, falls, domains: [] }
    receiver.domains.push(domain)
    found.set(key, receiver)
  }
  const receivers = [...found.values()]
  return receivers.length === 1 ? receivers.map((one) => ({ ...one, domains: [] })) : receivers
}
