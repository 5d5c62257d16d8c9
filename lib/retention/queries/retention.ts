import 'server-only'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { LegalBasis } from '../rules.ts'

/** The rule of this municipality; `null` as long as it set none. */
export async function retentionRule(tx: TenantTx) {
  const found = await tx.retentionRule.findFirst({ select: { legalBasis: true, keepMonths: true, reason: true, setAt: true, version: true } })
  // The database lets no other words in.
  return found && { ...found, legalBasis: found.legalBasis as LegalBasis }
}

export type RetentionRule = NonNullable<Awaited<ReturnType<typeof retentionRule>>>

/** The rule with what it did and will do: cards erased so far, and those that go in the next night. */
export async function retentionPage(tx: TenantTx, municipalityId: string) {
  const [counts] = await tx.$queryRaw<{ erased: number; due: number }[]>`
    select (select count(*)::int from referral where municipality_id = ${municipalityId}::uuid and erased_at is not null) as erased,
      (select count(*)::int from referral r join retention_rule k on k.municipality_id = r.municipality_id
        where r.municipality_id = ${municipalityId}::uuid and r.erased_at is null and r.closed_at < now() - make_interval(months => k.keep_months)) as due`
  return { rule: await retentionRule(tx), ...(counts ?? { erased: 0, due: 0 }) }
}

export type RetentionPage = Awaited<ReturnType<typeof retentionPage>>
