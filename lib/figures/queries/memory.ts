import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Memory } from '../understand.ts'

/** What the municipality remembers about files and indicators. */
export const memoryOf = (tx: TenantTx): Memory => ({
  mappingFor: async (fingerprint) => (await tx.columnMapping.findFirst({ where: { fingerprint }, select: { mapping: true } }))?.mapping,
  indicators: (codes) =>
    tx.indicator.findMany({ where: { code: { in: [...codes] } }, select: { code: true, name: true, unit: true, additive: true, theme: true } }),
})
