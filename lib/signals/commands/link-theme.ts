import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { LinkTheme } from '../schema/triage.ts'
import { lockedTheme } from './edit-theme.ts'

/** What a theme became part of: these attention points and actions, and no others. */
export async function linkTheme(tx: TenantTx, actor: MemberActor, input: LinkTheme): Promise<Outcome<{ count: number }>> {
  const { themeId } = input
  const attentionPoints = [...new Set(input.attentionPoints)]
  const actions = [...new Set(input.actionIds)]
  await lockedTheme(tx, themeId)
  const there = await tx.attentionPoint.count({ where: { id: { in: attentionPoints } } }) + await tx.action.count({ where: { id: { in: actions } } })
  if (there < attentionPoints.length + actions.length) return notFoundHere()

  const key = { municipalityId: actor.municipality.id, themeId }
  await tx.signalThemeLink.deleteMany({ where: { themeId, attentionPointId: { not: null, notIn: attentionPoints } } })
  await tx.signalThemeLink.deleteMany({ where: { themeId, actionId: { not: null, notIn: actions } } })
  await tx.signalThemeLink.createMany({
    data: [...attentionPoints.map((attentionPointId) => ({ ...key, attentionPointId })), ...actions.map((actionId) => ({ ...key, actionId }))],
    skipDuplicates: true,
  })
  await record(tx, actor, 'signalTheme.linked', { type: 'signalTheme', id: themeId }, { attentionPoints, actions })
  return done({ count: attentionPoints.length + actions.length })
}
