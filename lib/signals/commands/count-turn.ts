import 'server-only'
import { done, refused, type Outcome } from '#lib/actions/result.ts'
import { takeTurn } from '#lib/auth/throttle.ts'

/** One signal more from this address on a public form; too many in a quarter of an hour are asked to come back later. */
export async function countTurn(address: string): Promise<Outcome<null, 'tooManySignals'>> {
  const turn = await takeTurn([{ bucket: 'publicSignal', of: address }])
  return turn.ok ? done(null) : refused('tooManySignals', { minutes: turn.minutes })
}
