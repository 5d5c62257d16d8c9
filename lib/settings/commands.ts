import 'server-only'
import { nearestAccessibleAccent } from '#lib/accent/nearest-accessible-accent.ts'
import { done, refusedAt, stale, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { Settings } from './schema.ts'

/** Changes what holds for the whole municipality. A colour that cannot be read is refused, with the nearest that can. */
export async function changeSettings(tx: TenantTx, actor: MemberActor, input: Settings): Promise<Outcome<null, 'accentUnreadable'>> {
  const { version, ...settings } = input
  if (settings.accent) {
    const verdict = nearestAccessibleAccent(settings.accent, 'light')
    if (!verdict.passes) return refusedAt('accent', 'accentUnreadable', { nearest: verdict.nearest })
  }
  const id = actor.municipality.id
  const before = await tx.municipality.findUniqueOrThrow({ where: { id }, select: { threshold: true, accent: true, version: true } })
  const changed = await tx.municipality.updateMany({ where: { id, version }, data: { ...settings, version: { increment: 1 } } })
  if (changed.count === 0) return stale({ threshold: String(before.threshold), accent: before.accent ?? '' }, before.version)
  await record(tx, actor, 'settings.changed', { type: 'municipality', id }, { threshold: settings.threshold, thresholdBefore: before.threshold })
  return done(null)
}
