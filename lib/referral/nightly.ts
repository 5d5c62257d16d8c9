import 'server-only'
import { routingFacts } from '#lib/contact-point/queries/holders.ts'
import { quietLogger } from '#lib/jobs/logger.ts'
import { inTenantAsService } from '#lib/tenancy/in-tenant.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { today } from '#lib/time/today.ts'
import { handOverAll, type House } from './commands/hand-over-all.ts'
import { remind } from './commands/remind.ts'

/** Milliseconds in which a municipality with a million cards is counted anew. */
const countingTime = 120_000

/**
 * The night's work on cards, which sees no person: cards whose holder cannot hold them any more go to somebody who can, mails
 * about deadlines are written, drafts that were never sent are erased, and the counts are proved.
 */
export async function nightlyReferrals(municipalityId: string, now: Date): Promise<void> {
  const service = { municipalityId }
  await inTenantAsService(service, (tx) => tx.$executeRaw`select erase_old_drafts()`)
  await inTenantAsService(service, async (tx) => {
    const house = await theHouse(tx, municipalityId)
    const facts = await routingFacts(tx, municipalityId, today(now))
    await handOverAll(tx, house, await holdersGone(tx, municipalityId, facts.active), null, now)
    await remind(tx, house.municipality, facts, now)
  }, countingTime)
  const wrong = await inTenantAsService(service, (tx) => countAnew(tx, municipalityId), countingTime)
  if (wrong > 0) quietLogger.error(`${wrong} counts of cards were wrong in municipality ${municipalityId}, and were put right`)
}

async function theHouse(tx: TenantTx, municipalityId: string): Promise<House> {
  const municipality = await tx.municipality.findFirstOrThrow({ where: { id: municipalityId }, select: { id: true, slug: true } })
  return { kind: 'house', municipality }
}

/** Who holds an open card, or a finished one of which somebody still has to hear, and cannot any more: left, may not sign in, or has another role. */
async function holdersGone(tx: TenantTx, municipalityId: string, active: ReadonlySet<string>): Promise<string[]> {
  const holders = await tx.$queryRaw<{ id: string }[]>`
    select owner_id as id from referral where municipality_id = ${municipalityId}::uuid and due_on is not null
    union
    select owner_id from referral where municipality_id = ${municipalityId}::uuid and owner_id is not null and id in (select cards_to_tell())`
  return holders.map(({ id }) => id).filter((id) => !active.has(id))
}

/** How many counts did not agree with the cards themselves. */
async function countAnew(tx: TenantTx, municipalityId: string): Promise<number> {
  await tx.$executeRaw`select set_config('statement_timeout', ${countingTime.toString()}, true)`
  const [row] = await tx.$queryRaw<{ wrong: number }[]>`select recount_referrals(${municipalityId}::uuid) as wrong`
  return row?.wrong ?? 0
}
