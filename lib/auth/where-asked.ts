import 'server-only'
import { headers } from 'next/headers'
import { askedAddress } from './asked-address.ts'

/** The page that is asked for, or on which a form was sent, with its question; nothing where proxy.ts does not come. */
export async function whereAsked(): Promise<string | null> {
  const address = (await headers()).get(askedAddress)
  // Two slashes would be somebody else's server.
  return address && /^\/(?![/\\])/.test(address) ? address : null
}
