import { unstable_rethrow } from 'next/navigation'
import type { Answer } from '#components/forms/form-context.ts'
import { idle } from '#lib/actions/result.ts'
import type { FormAction } from '#lib/actions/result.ts'

/**
 * Asks the action, and turns an answer that did not come into one: the form must stay, with all that was typed. A redirect or
 * a page that is not found travels on to Next.
 */
export async function send(action: FormAction, form: FormData): Promise<Answer> {
  try {
    return await action(idle, form)
  } catch (error) {
    unstable_rethrow(error)
    const reference = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
    // An error of our server carries a digest; without one the request itself did not get there.
    return reference ? { status: 'failed', reference } : { status: 'lost' }
  }
}

/** Did the door send the reader on, to where the message is told? It does so after it did what was asked, and only then. */
export const wentOn = (error: unknown): boolean => error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')
