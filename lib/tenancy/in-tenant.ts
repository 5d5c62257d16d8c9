import 'server-only'
import type { ActorHere } from './actor.ts'
import { inContext, type TenantTx } from './transaction.ts'

/** The only way to a municipality's tables: for a member, for who holds a link of it, for a visitor of its public pages. */
export const inTenant = <Result>(actor: ActorHere, run: (tx: TenantTx) => Promise<Result>): Promise<Result> =>
  inContext({ municipalityId: actor.municipality.id, userId: actor.userId, linkId: actor.kind === 'link' ? actor.linkId : undefined }, run)

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
