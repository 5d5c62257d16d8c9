import 'server-only'
import { cookies } from 'next/headers'
import type { Message } from './result.ts'

const name = 'melding'

/** What happened, told on the page somebody lands on; gone after some seconds, so that a reload does not repeat it. */
export async function setFlash(message: Message): Promise<void> {
  const jar = await cookies()
  jar.set(name, JSON.stringify(message), { httpOnly: true, sameSite: 'lax', maxAge: 8, path: '/' })
}

export async function readFlash(): Promise<Message | null> {
  const value = (await cookies()).get(name)?.value
  if (!value) return null
  try {
    const message: unknown = JSON.parse(value)
    return isMessage(message) ? message : null
  } catch {
    return null // somebody else's cookie, or a truncated one: there is nothing to tell
  }
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
