import 'server-only'
import type { MemberActor } from './actor.ts'
import { inContext, type TenantTx } from './transaction.ts'

/** The only way to a municipality's tables for somebody who is a member there. */
export const inTenant = <Result>(actor: MemberActor, run: (tx: TenantTx) => Promise<Result>): Promise<Result> =>
  inContext({ municipalityId: actor.municipality.id, userId: actor.userId }, run)

/**
 * Work of the house itself in one municipality: jobs that somebody asked for, the seed.
 *
 * @param timeout milliseconds the whole transaction may take; longer than a page's for a job that writes much at once
 */
export const inTenantAsService = <Result>(
  service: { municipalityId: string; userId?: string },
  run: (tx: TenantTx) => Promise<Result>,
  timeout?: number,
): Promise<Result> => inContext({ municipalityId: service.municipalityId, userId: service.userId }, run, timeout)
