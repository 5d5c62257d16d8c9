import 'server-only'
import { notFound } from 'next/navigation'
import { receiveFile } from '#lib/upload/receive-file.ts'
import type { MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import { NotFoundHere } from '#lib/tenancy/not-found-here.ts'
import { keepPhoto } from './faces.ts'
import type { PhotoRefusal } from '../photo-refusals.ts'

/** Bytes that may come in; a photo of a phone has four million. */
const largestUpload = 6 * 1_048_576

export type Taken = { ok: true; name: string } | { ok: false; reason: PhotoRefusal }

/** Takes the photo out of what was posted and puts it on somebody's face. Not theirs to set, or nobody: not found. */
export async function takePhoto(actor: MemberActor, membershipId: string, request: Request): Promise<Taken> {
  if (!isId(membershipId)) notFound()
  const received = await receiveFile(request, { largest: largestUpload, patience: 4 * largestUpload })
  if (!received.ok) return received
  const kept = await inTenant(actor, (tx) => keepPhoto(tx, actor, membershipId, received.bytes)).catch(notFoundOn)
  if (kept.ok) return { ok: true, name: kept.value.name }
  if ('stale' in kept) throw new Error('a photo has no version')
  return { ok: false, reason: kept.refusal }
}

function notFoundOn(error: unknown): never {
  if (error instanceof NotFoundHere) notFound()
  throw error
}
