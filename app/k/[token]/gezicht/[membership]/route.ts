import { photo } from '#lib/contact-point/photo-answer.ts'
import { photoOf } from '#lib/contact-point/queries/profile.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import { openLinkPage } from '#lib/tenancy/require-link.ts'

interface Context {
  params: Promise<{ token: string; membership: string }>
}

/** The photo of somebody who receives cards, for who holds a personal link. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, membership } = await params
  const { data } = await openLinkPage(token, 'referral.send', async (tx) => (isId(membership) ? photoOf(tx, membership) : null))
  return photo(data)
}
