import 'server-only'
import { enqueue } from '#lib/jobs/enqueue.ts'
import { askForWaiting } from '#lib/mail/commands/ask-for-waiting.ts'
import { forgetCoachInvitations } from '#lib/platform/commands/forget-coach-invitations.ts'
import { eraseOldDrafts } from '#lib/referral/commands/draft.ts'
import { asAnybody } from '#lib/tenancy/doors.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { dateOf } from '#lib/time/today.ts'
import { dayToWork } from './rules.ts'

/**
 * Half past every hour: erases drafts and invitations of the platform that are past their time, asks for the work of the day where
 * it is not done yet, and once more for every mail that waits. Asking each hour, and not once a night on a clock in UTC, is right when the clock changes and
 * when the machine was off at night. What fails does not stop what follows.
 */
export async function everyHour(now: Date): Promise<void> {
  const municipalities = await asAnybody((tx) => tx.municipality.findMany({ select: { id: true }, orderBy: { id: 'asc' } }))
  const failures: unknown[] = []
  await forgetCoachInvitations().catch((error: unknown) => failures.push(error))
  for (const { id: municipalityId } of municipalities) {
    for (const part of [askForWork, eraseOldDrafts]) {
      await inTenantAsService({ municipalityId }, (tx) => part(tx, municipalityId, now)).catch((error: unknown) => failures.push(error))
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('; '))
}

async function askForWork(tx: TenantTx, municipalityId: string, now: Date): Promise<void> {
  await askForWaiting(tx, municipalityId, now)
  const day = dayToWork(now)
  if (!day) return
  const done = await tx.nightWork.count({ where: { doneOn: { gte: dateOf(day) } } })
  if (done === 0) await enqueue(tx, 'nightly', { municipalityId }, `nightly:${municipalityId}`)
}
