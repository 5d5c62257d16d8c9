import { photo } from '#lib/contact-point/photo-answer.ts'
import { photoOf } from '#lib/contact-point/queries/profile.ts'
import { isId } from '#lib/tenancy/is-id.ts'
import { openPage } from '#lib/tenancy/open-page.ts'

interface Context {
  params: Promise<{ municipality: string; membership: string }>
}

/** The photo of somebody who receives cards, for members. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { municipality, membership } = await params
  const { data } = await openPage(municipality, 'people.readNames', async (tx) => (isId(membership) ? photoOf(tx, membership) : null))
  return photo(data)
}
