import 'server-only'
import { nightlySubmissions } from '#lib/actions/nightly.ts'
import type { JobPayload } from '#lib/jobs/jobs.ts'
import { nightlyMail } from '#lib/mail/nightly.ts'
import { nightlyReferrals } from '#lib/referral/nightly.ts'
import { nightlyForgetting, nightlyRetention } from '#lib/retention/nightly.ts'
import { nightlySignals } from '#lib/signals/nightly.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import { dateOf, type Day } from '#lib/time/today.ts'
import { dayToWork } from './rules.ts'

/** What is done in every municipality, each in transactions of its own. Done twice in a day, it changes nothing the second time. */
const work = [nightlyReferrals, nightlySignals, nightlyMail, nightlyRetention, nightlyForgetting, nightlySubmissions]

/**
 * The work of one day in one municipality. What fails does not stop what follows; the day then stays open, and the queue and
 * the next hour try it again.
 */
export async function nightly({ municipalityId }: JobPayload<'nightly'>, now: Date): Promise<void> {
  const day = dayToWork(now)
  if (!day || (await isWorked(municipalityId, day))) return
  const failures: unknown[] = []
  for (const part of work) await part(municipalityId, now).catch((error: unknown) => failures.push(error))
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '))
  await inTenantAsService({ municipalityId }, (tx) =>
    tx.nightWork.upsert({
      where: { municipalityId },
      create: { municipalityId, doneOn: dateOf(day) },
      update: { doneOn: dateOf(day) },
      select: { doneOn: true },
    }),
  )
}

const isWorked = (municipalityId: string, day: Day): Promise<boolean> =>
  inTenantAsService({ municipalityId }, async (tx) => (await tx.nightWork.count({ where: { doneOn: { gte: dateOf(day) } } })) > 0)
