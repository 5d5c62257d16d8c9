import { stripFile } from '#lib/referral/queries/strip-file.ts'
import { inTenant } from '#lib/tenancy/in-tenant.ts'
import { requireActor } from '#lib/tenancy/require-actor.ts'
import { notFound } from 'next/navigation'

interface Context {
  params: Promise<{ municipality: string; file: string }>
}

/** A photo or scan of a strip: a picture is shown, a document is taken along. It can run and load nothing (next.config.ts). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { municipality, file } = await params
  const actor = await requireActor(municipality, 'referral.send')
  const found = await inTenant(actor, (tx) => stripFile(tx, actor, file))
  if (!found) notFound()
  const shown = found.mediaType.startsWith('image/')
  return new Response(found.bytes, {
    headers: {
      'Content-Type': found.mediaType,
      'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="strook.${found.mediaType.split('/')[1] ?? 'bin'}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
