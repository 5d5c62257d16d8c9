import 'server-only'
import { vaultOf } from '#lib/encryption/vault.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import type { TenantTx } from '#lib/tenancy/transaction.ts'
import { draftHours } from '../rules/states.ts'
import type { DraftTyped } from '../schema/draft.ts'

const hour = 60 * 60 * 1000

/** Where a draft is sealed to. */
export const draftAbout = (id: string): string => `referral_draft.typed:${id}`

export interface DraftLine {
  id: string
  /** As far as it was filled in. */
  name: string | null
  savedAt: Date
  /** Whole hours until it is erased. */
  hoursLeft: number
}

/**
 * One's own drafts, newest first; the database shows nobody else's. What is past its hours is not shown any more. No look is
 * recorded: nobody but who typed it can read it, it is gone within three days, and the card is looked at on record once it is sent.
 */
export async function ownDrafts(tx: TenantTx, actor: MemberActor, now: Date): Promise<DraftLine[]> {
  const found = await tx.referralDraft.findMany({
    where: { updatedAt: { gt: oldest(now) } },
    select: { id: true, typed: true, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: 20,
  })
  if (found.length === 0) return []
  const vault = await vaultOf(tx, actor.municipality.id)
  return found.map(({ id, typed, updatedAt }) => ({
    id,
    name: read(vault.open(typed, draftAbout(id))).name ?? null,
    savedAt: updatedAt,
    hoursLeft: Math.floor((updatedAt.getTime() + draftHours * hour - now.getTime()) / hour),
  }))
}

/** What was typed in one's own draft; `null` when it is gone or never was. */
export async function openDraft(tx: TenantTx, actor: MemberActor, id: string, now: Date): Promise<DraftTyped | null> {
  if (!isId(id)) return null
  const found = await tx.referralDraft.findFirst({ where: { id, updatedAt: { gt: oldest(now) } }, select: { typed: true } })
  return found && read((await vaultOf(tx, actor.municipality.id)).open(found.typed, draftAbout(id)))
}

const oldest = (now: Date): Date => new Date(now.getTime() - draftHours * hour)
const read = (json: string): DraftTyped => ({ domains: [], ...(JSON.parse(json) as Partial<DraftTyped>) })
