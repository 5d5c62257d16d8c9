import { signOut } from '#lib/accounts/commands/sign-in.ts'
import { mustComeFromOurPages } from '#lib/actions/same-origin.ts'
import { clearSessionCookie } from '#lib/auth/session-cookie.ts'
import { personOrNobody } from '#lib/tenancy/require-actor.ts'

/** Signs out: the session ends everywhere, and the browser throws away what it kept of our pages. */
export async function POST(): Promise<Response> {
  await mustComeFromOurPages()
  const actor = await personOrNobody()
  if (actor) await signOut(actor.userId, actor.sessionId, new Date())
  await clearSessionCookie()
  return new Response(null, {
    status: 303,
    // Not the cookies: this browser stays known at the door, and keeps its language.
    headers: { Location: '/aanmelden?afgemeld', 'Clear-Site-Data': '"cache", "storage"', 'Cache-Control': 'no-store' },
  })
}
