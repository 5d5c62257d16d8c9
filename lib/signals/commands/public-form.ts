import 'server-only'
import { done, type Outcome } from '#lib/actions/result.ts'
import { record } from '#lib/audit/record.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { notFoundHere } from '#lib/tenancy/not-found-here.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import type { PublicForm } from '../schema/triage.ts'

/** Opens the form of a neighbourhood for everybody, or closes it. Pressed twice it is what it was. */
export async function setPublicForm(tx: TenantTx, actor: MemberActor, { neighbourhoodId, open }: PublicForm): Promise<Outcome<{ name: string; open: boolean }>> {
  const takesSignals = open === 'yes'
  const place = await tx.neighbourhood.findFirst({ where: { id: neighbourhoodId, archivedAt: null }, select: { name: true } })
  if (!place) return notFoundHere()
  const { count } = await tx.neighbourhood.updateMany({ where: { id: neighbourhoodId, takesSignals: !takesSignals }, data: { takesSignals } })
  if (count > 0) await record(tx, actor, takesSignals ? 'signals.formOpened' : 'signals.formClosed', { type: 'neighbourhood', id: neighbourhoodId })
  return done({ name: place.name, open: takesSignals })
}
