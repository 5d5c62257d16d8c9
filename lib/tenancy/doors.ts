import 'server-only'
import type { PersonActor } from './actor.ts'
import { inContext, setContext, type DoorTx, type OverviewTx, type TenantTx } from './transaction.ts'

/** Whoever passes by: sees the directory of municipalities, and no person. */
export const asAnybody = <Result>(run: (tx: DoorTx) => Promise<Result>): Promise<Result> => inContext({}, run)

/** Before sign-in: sees the account that has this address, and nothing else. */
export const atSignIn = <Result>(email: string, run: (tx: DoorTx) => Promise<Result>): Promise<Result> =>
  inContext({ signInEmail: email.toLowerCase() }, run)

/** Somebody followed a link: sees the invitation or reset with this hash, and nothing else. */
export const withLink = <Result>(tokenHash: string, run: (tx: DoorTx) => Promise<Result>): Promise<Result> =>
  inContext({ tokenHash }, run)

/** One's own account, sessions and memberships, outside any municipality. */
export const asOneself = <Result>(userId: string, run: (tx: DoorTx) => Promise<Result>): Promise<Result> =>
  inContext({ userId }, run)

/** The same transaction goes on as the person whom the link or the address turned out to belong to. */
export const goOnAs = (tx: DoorTx, known: { userId?: string; tokenHash?: string; signInEmail?: string }): Promise<void> =>
  setContext(tx, known)

/** The same transaction goes on inside a municipality: the one that the followed invitation is for, or one's own. */
export async function goOnInside(
  tx: DoorTx,
  known: { municipalityId: string; tokenHash?: string; userId?: string },
): Promise<TenantTx> {
  await setContext(tx, known)
  return tx as unknown as TenantTx
}

/** The platform: opens municipalities. Reads the directory; rows of a municipality stay closed. */
export const onPlatform = <Result>(actor: PersonActor, run: (tx: DoorTx) => Promise<Result>): Promise<Result> =>
  inContext({ userId: mustBePlatformAdmin(actor).userId }, run)

/** The platform inside one municipality: to invite its first coordinator, which is all its policy allows. */
export const onPlatformInMunicipality = <Result>(
  actor: PersonActor,
  municipalityId: string,
  run: (tx: TenantTx) => Promise<Result>,
): Promise<Result> => inContext({ userId: mustBePlatformAdmin(actor).userId, municipalityId }, run)

/**
 * Work across municipalities, for a coach or the platform: the transaction enters the database role that may read
 * directory and roll-ups only, of the municipalities this user is assigned to. The look itself is recorded.
 */
export const acrossMunicipalities = <Result>(
  actor: PersonActor,
  what: string,
  run: (tx: OverviewTx) => Promise<Result>,
): Promise<Result> =>
  inContext({ userId: actor.userId }, async (tx: OverviewTx) => {
    await tx.$executeRaw`set local role baken_overview`
    const result = await run(tx)
    await tx.$executeRaw`reset role`
    // Last, because each event waits for the one before it: the chain is held for the length of a commit only.
    await tx.$executeRaw`insert into account_event (user_id, kind, subject_type) values (${actor.userId}::uuid, 'overview.read', ${what})`
    return result
  })

function mustBePlatformAdmin(actor: PersonActor): PersonActor {
  if (!actor.standings.includes('platformAdmin')) throw new Error('Only the platform administrator opens this door')
  return actor
}
