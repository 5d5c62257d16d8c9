import { setFlash } from '#lib/actions/flash.ts'
import { ForeignOrigin, mustComeFromOurPages } from '#lib/actions/same-origin.ts'
import { takePhoto } from '#lib/contact-point/commands/take-photo.ts'
import { arrangeAt } from '#lib/contact-point/paths.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Context {
  params: Promise<{ municipality: string; membership: string }>
}

/** The door for a photo: streamed past the pages, judged by its bytes, and back to the page that says what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { municipality, membership } = await params
  const actor = await requireActor(municipality, 'referral.ownProfile')
  try {
    await mustComeFromOurPages()
  } catch (error) {
    if (error instanceof ForeignOrigin) return new Response(null, { status: 403 })
    throw error
  }
  const at = arrangeAt(municipality)
  const taken = await takePhoto(actor, membership, request)
  if (!taken.ok) return goTo(at.photoRefused(membership, taken.reason))
  await setFlash({ key: 'contact-point.done.photo', values: { name: taken.name } })
  return goTo(at.faceOf(membership))
}

const goTo = (path: string): Response => new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
