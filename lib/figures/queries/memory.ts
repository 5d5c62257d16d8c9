import 'server-only'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Memory } from '../understand.ts'

/** What the municipality remembers about files and indicators. */
export const memoryOf = (tx: TenantTx): Memory => ({
  mappingFor: async (fingerprint) => (await tx.columnMapping.findFirst({ where: { fingerprint }, select: { mapping: true } }))?.mapping,
  indicators: (codes) =>
    tx.indicator.findMany({ where: { code: { in: [...codes] } }, select: { code: true, name: true, unit: true, additive: true, theme: true } }),
})

/** The same, each question in a transaction of its own: a large workbook takes seconds to open, and no transaction waits for that. */
export const memoryFor = (actor: MemberActor): Memory => ({
  mappingFor: (fingerprint) => inTenant(actor, (tx) => memoryOf(tx).mappingFor(fingerprint)),
  indicators: (codes) => inTenant(actor, (tx) => memoryOf(tx).indicators(codes)),
})
