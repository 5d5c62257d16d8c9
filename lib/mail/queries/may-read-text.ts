import 'server-only'
import { environment } from '#lib/db/environment.ts'

/** The text of a mail is read on a page where nobody real is mailed: in a demo, and while developing. */
export function mayReadText(): boolean {
  const { BAKEN_DEMO, NODE_ENV } = environment()
  return BAKEN_DEMO || NODE_ENV === 'development'
}
