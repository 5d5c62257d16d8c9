import 'server-only'
import { headers } from 'next/headers'

/**
 * Refuses a post that does not come from our own pages. Next lets a request without Origin pass; every browser sends one
 * with a post, so its absence is a refusal here.
 */
export async function mustComeFromOurPages(): Promise<void> {
  const sent = await headers()
  const origin = sent.get('origin')
  const host = sent.get('x-forwarded-host') ?? sent.get('host')
  if (!origin || !URL.canParse(origin) || new URL(origin).host !== host) throw new ForeignOrigin()
}

export class ForeignOrigin extends Error {
  constructor() {
    super('This form was not sent from our own pages')
    this.name = 'ForeignOrigin'
  }
}
