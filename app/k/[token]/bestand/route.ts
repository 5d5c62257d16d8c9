import { receiveStripFile } from '#lib/referral/uploads/receive.ts'
import { requireLink } from '#lib/tenancy/require-link.ts'

interface Context {
  params: Promise<{ token: string }>
}

/** The same door for who holds a link. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireLink((await params).token, 'referral.send')
  return receiveStripFile(request, actor)
}
