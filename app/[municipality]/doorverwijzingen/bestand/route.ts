import { receiveStripFile } from '#lib/referral/uploads/receive.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** The door for a photo or scan of a strip, before its card is sent. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor((await params).municipality, 'referral.send')
  return receiveStripFile(request, actor)
}
