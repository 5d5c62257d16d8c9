import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { askedAddress } from '#lib/auth/asked-address.ts'
import { contentSecurityPolicy, everyAnswer } from '#lib/auth/security-headers.ts'

/**
 * Puts the headers on that a browser needs to protect our pages, and tells our pages which address was asked for. It never
 * decides who may see what: every page, action and route asks that for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, { relaxed: process.env.NODE_ENV === 'development' })

  // Next reads the nonce from the request and gives it to its own scripts.
  const sent = new Headers(request.headers)
  sent.set('content-security-policy', policy)
  sent.set(askedAddress, request.nextUrl.pathname + request.nextUrl.search)
  const answer = NextResponse.next({ request: { headers: sent } })

  answer.headers.set('Content-Security-Policy', policy)
  answer.headers.set('Cache-Control', 'no-store')
  const https = request.headers.get('x-forwarded-proto') === 'https' || request.nextUrl.protocol === 'https:'
  for (const [name, value] of Object.entries(everyAnswer(https))) answer.headers.set(name, value)
  return answer
}

export const config = {
  // Not what the build made once for everybody, and not the doors through which files come in: with a proxy before it,
  // Next cuts a body at ten megabytes.
  matcher: ['/((?!_next/static|_next/image|icons\\.svg|favicon\\.svg|api/|.*/bestand$).*)'],
}
