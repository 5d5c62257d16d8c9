import 'server-only'
import { headers } from 'next/headers'
import { browserFamily } from './browser-family.ts'

/** What we know of the browser that asks: never stored whole, the address only as a keyed hash. */
export interface Caller {
  address: string
  /** Browser family and system: "Firefox, Windows". */
  agent: string
}

interface Headers {
  get(name: string): string | null
}

/**
 * The last address is the one our own proxy saw, or without a proxy the web server (docs/operations/settings.md, `BAKEN_PROXY`); what
 * stands before it, the caller may have written himself.
 */
export const callerFrom = (sent: Headers): Caller => ({
  address: sent.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '',
  agent: browserFamily(sent.get('user-agent') ?? ''),
})

export const caller = async (): Promise<Caller> => callerFrom(await headers())

/** Where this request reached us, to put in front of a path that somebody will hand over. */
export async function ourOrigin(): Promise<string> {
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost'
  return `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`
}
