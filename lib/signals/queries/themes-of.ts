import 'server-only'
import { may } from '#lib/access/matrix.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'

/**
 * The themes of signals that became part of an attention point or an action, in the order in which they were linked; none for
 * who does not read signals.
 */
export async function themesOf(tx: TenantTx, actor: MemberActor, target: { attentionPointId: string } | { actionId: string }) {
  if (!may(actor, 'signals.read')) return []
  const links = await tx.signalThemeLink.findMany({
    where: target,
    select: { theme: { select: { id: true, title: true, state: true, _count: { select: { signals: true } } } } },
    orderBy: { id: 'asc' },
  })
  return links.map(({ theme: { _count, ...theme } }) => ({ ...theme, signals: _count.signals }))
}

export type ThemeOf = Awaited<ReturnType<typeof themesOf>>[number]
