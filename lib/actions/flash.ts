import 'server-only'
import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { flashCookie } from './flash-cookie.ts'
import type { Message } from './result.ts'

/** A message that is told once, wherever its reader lands. */
export interface Flash {
  id: string
  message: Message
}

/**
 * What happened, told on the page somebody lands on. The page's script takes it away once it was told, so it may be read there;
 * without script it is gone after some seconds.
 */
export async function setFlash(message: Message): Promise<void> {
  const jar = await cookies()
  jar.set(flashCookie, JSON.stringify({ id: randomUUID(), message }), { sameSite: 'lax', maxAge: 8, path: '/' })
}

export async function readFlash(): Promise<Flash | null> {
  const value = (await cookies()).get(flashCookie)?.value
  if (!value) return null
  try {
    const flash: unknown = JSON.parse(value)
    return isFlash(flash) ? flash : null
  } catch {
    return null // somebody else's cookie, or a truncated one: there is nothing to tell
  }
}

const isFlash = (value: unknown): value is Flash =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'message' in value && isMessage(value.message)

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
