import 'server-only'
import { ForeignOrigin, mustComeFromOurPages } from '#lib/actions/same-origin.ts'
import { receiveFile } from '#lib/upload/receive-file.ts'
import type { LinkActor, MemberActor } from '#lib/tenancy/actor.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { keepFile } from '../commands/keep-file.ts'
import { largestFile } from './media.ts'

/** So much is read away of a file that is too large, so that a phone which is still sending hears the answer. */
const patience = 6 * largestFile

/** Takes in one photo or scan that a form's script sends: answers its id, or the word for why not. */
export async function receiveStripFile(request: Request, actor: MemberActor | LinkActor): Promise<Response> {
  try {
    await mustComeFromOurPages()
  } catch (error) {
    if (error instanceof ForeignOrigin) return new Response(null, { status: 403 })
    throw error
  }
  const received = await receiveFile(request, { largest: largestFile, patience })
  if (!received.ok) return answer({ reason: received.reason }, received.reason === 'tooLarge' ? 413 : 400)
  const kept = await inTenant(actor, (tx) => keepFile(tx, actor, received.bytes))
  if (kept.ok) return answer({ id: kept.value.id }, 201)
  return answer({ reason: 'refusal' in kept ? kept.refusal : 'unknownKind' }, 415)
}

const answer = (body: object, status: number): Response => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
