import { health } from '#lib/operations/health.ts'

export const dynamic = 'force-dynamic'

/** 200 when Baken can work, 503 with the reason when it cannot. Tells nothing that a stranger may not know. */
export async function GET(): Promise<Response> {
  const found = await health()
  return Response.json(found, {
    status: found.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
