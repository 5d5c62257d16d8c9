import 'server-only'
import { takeTurn } from '#lib/auth/throttle.ts'
import { readCode } from '#lib/cards/rules/codes.ts'
import { goOnInside, withLink } from '#lib/tenancy/doors.ts'
import { hashOfFollowCode } from '../follow-code.ts'
import type { Subject } from '../rules/subjects.ts'
import type { ThemeState } from '../rules/theme.ts'

/** What became of a signal, for whoever has its code: never a text that somebody wrote in a signal. */
export interface Followed {
  code: string
  municipality: { slug: string; name: string }
  place: string
  /** Address of the public form, where it is open. */
  form: { neighbourhood: string } | null
  subject: Subject
  givenAt: Date
  theme: { title: string; state: ThemeState; stateSince: Date; answer: string | null; answeredAt: Date | null } | null
  setAsideReason: string | null
}

/**
 * Follows a signal by the code of its giver. A code that is mistyped, of nobody or of nowhere is the same nothing.
 *
 * @param address from where it is asked: too often, and nothing is looked up for a while (`minutes`)
 */
export async function followed(typed: string, address: string): Promise<{ found: Followed | null } | { minutes: number }> {
  const turn = await takeTurn([{ bucket: 'followCode', of: address }])
  if (!turn.ok) return { minutes: turn.minutes }
  const code = readCode(typed)
  return { found: code === null ? null : await signalOf(code) }
}

function signalOf(code: string): Promise<Followed | null> {
  const tokenHash = hashOfFollowCode(code)
  return withLink(tokenHash, async (door) => {
    const signal = await door.signal.findFirst({
      where: { followHash: tokenHash },
      select: { municipalityId: true, subject: true, createdAt: true, setAsideReason: true, themeId: true, neighbourhoodId: true },
    })
    if (!signal) return null
    const tx = await goOnInside(door, { municipalityId: signal.municipalityId, tokenHash })
    const municipality = await tx.municipality.findFirstOrThrow({ where: { id: signal.municipalityId }, select: { slug: true, name: true } })
    const place = await tx.neighbourhood.findFirstOrThrow({ where: { id: signal.neighbourhoodId }, select: { slug: true, name: true, takesSignals: true } })
    const theme = signal.themeId
      ? await tx.signalTheme.findFirst({
          where: { id: signal.themeId },
          select: { title: true, state: true, stateSince: true, answer: true, answeredAt: true },
        })
      : null
    return {
      code, municipality, theme,
      place: place.name,
      form: place.takesSignals ? { neighbourhood: place.slug } : null,
      subject: signal.subject as Subject,
      givenAt: signal.createdAt,
      setAsideReason: signal.setAsideReason,
    }
  })
}
