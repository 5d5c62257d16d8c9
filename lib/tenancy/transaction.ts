import 'server-only'
import { throwOn } from '#lib/actions/unavailable.ts'
import { database } from '#lib/db/client.ts'
import type { Prisma } from '#lib/db/generated/client.ts'

declare const scope: unique symbol

/** A transaction in which row-level security lets one municipality's rows through. Only this folder makes one. */
export type TenantTx = Prisma.TransactionClient & { readonly [scope]: 'tenant' }
/** A transaction that sees just what belongs to one person, or to the link or address somebody came with. */
export type DoorTx = Prisma.TransactionClient & { readonly [scope]: 'door' }
/** A transaction over several municipalities: directory and roll-up tables only. */
export type OverviewTx = Prisma.TransactionClient & { readonly [scope]: 'overview' }

/** What the policies of the database look at; all of it is local to the transaction. */
export interface Context {
  municipalityId?: string
  userId?: string
  sessionId?: string
  signInEmail?: string
  tokenHash?: string
  linkId?: string
}

const limits = { maxWait: 5_000, timeout: 15_000 }

/** One interactive transaction with its whole context set in one statement; `timeout` in milliseconds. */
// The caller says which of the three scopes its context opens; nobody outside this folder can.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- see the line above
export async function inContext<Tx, Result>(context: Context, run: (tx: Tx) => Promise<Result>, timeout = limits.timeout): Promise<Result> {
  return database()
    .$transaction(
      async (tx) => {
        await setContext(tx, context)
        return run(tx as Tx)
      },
      { ...limits, timeout },
    )
    .catch(throwOn)
}

export async function setContext(tx: Prisma.TransactionClient, context: Context): Promise<void> {
  await tx.$executeRaw`select
    set_config('app.municipality_id', ${context.municipalityId ?? ''}, true),
    set_config('app.user_id', ${context.userId ?? ''}, true),
    set_config('app.session_id', ${context.sessionId ?? ''}, true),
    set_config('app.sign_in_email', ${context.signInEmail ?? ''}, true),
    set_config('app.token_hash', ${context.tokenHash ?? ''}, true),
    set_config('app.link_id', ${context.linkId ?? ''}, true)`
}
