import { ForeignOrigin, mustComeFromOurPages } from '#lib/actions/same-origin.ts'
import { takeUpload } from '#lib/figures/commands/take-upload.ts'
import { figuresAt } from '#lib/figures/paths.ts'
import { largestUpload } from '#lib/figures/stored-file.ts'
import { receiveFile } from '#lib/upload/receive-file.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'

interface Context {
  params: Promise<{ municipality: string }>
}

/** So much is read away of a file that is too large, so that a browser which is still sending hears the answer. */
const patience = 4 * largestUpload

/** The door for a file of figures: streamed past the pages, into the beginning of an import. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { municipality } = await params
  const actor = await requireActor(municipality, 'figures.import')
  try {
    await mustComeFromOurPages()
  } catch (error) {
    if (error instanceof ForeignOrigin) return new Response(null, { status: 403 })
    throw error
  }
  const at = figuresAt(municipality)
  const received = await receiveFile(request, { largest: largestUpload, patience })
  if (!received.ok) return goTo(at.refusedUpload(received.reason))
  const uploaded = await takeUpload(actor, received, new Date())
  if (!uploaded.ok) return goTo(at.refusedUpload(uploaded.reason))
  return goTo({ columns: at.columns, preview: at.preview, read: at.import }[uploaded.goOn](uploaded.id))
}

const goTo = (path: string): Response => new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store' } })
