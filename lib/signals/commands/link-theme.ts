import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { LinkTheme, UnlinkTheme } from '../schema/triage.ts'
import { lockedTheme } from './edit-theme.ts'

/** A theme became part of an attention point, an action, or both; what is linked already stays linked once. */
export async function linkTheme(tx: TenantTx, actor: MemberActor, { themeId, attentionPointId, actionId }: LinkTheme): Promise<Outcome<null>> {
  await lockedTheme(tx, themeId)
  if (attentionPointId !== null && (await tx.attentionPoint.count({ where: { id: attentionPointId } })) === 0) return notFoundHere()
  if (actionId !== null && (await tx.action.count({ where: { id: actionId } })) === 0) return notFoundHere()
  const key = { municipalityId: actor.municipality.id, themeId }
  await tx.signalThemeLink.createMany({
    data: [...(attentionPointId === null ? [] : [{ ...key, attentionPointId }]), ...(actionId === null ? [] : [{ ...key, actionId }])],
    skipDuplicates: true,
  })
  await record(tx, actor, 'signalTheme.linked', { type: 'signalTheme', id: themeId }, { attentionPointId, actionId })
  return done(null)
}

/** A theme is no part of it after all. */
export async function unlinkTheme(tx: TenantTx, actor: MemberActor, { themeId, linkId }: UnlinkTheme): Promise<Outcome<null>> {
  await lockedTheme(tx, themeId)
  const { count } = await tx.signalThemeLink.deleteMany({ where: { id: linkId, themeId } })
  if (count === 0) return notFoundHere()
  await record(tx, actor, 'signalTheme.unlinked', { type: 'signalTheme', id: themeId })
  return done(null)
}
