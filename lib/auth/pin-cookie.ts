import 'server-only'
import { cookies, headers } from 'next/headers'
import { keyedHash, sameText } from './keyed-hash.ts'

const name = 'toestel-pin'
const halfAYear = 180 * 24 * 60 * 60

/** The token by which a device that was bound to a PIN is known; a value that is not ours is thrown away. */
export async function pinDeviceToken(): Promise<string | null> {
  const [token = '', signature = ''] = ((await cookies()).get(name)?.value ?? '').split('.')
  return token && sameText(signature, keyedHash('pinDevice', token)) ? token : null
}

export async function rememberPinDevice(token: string): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  ;(await cookies()).set(name, `${token}.${keyedHash('pinDevice', token)}`, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: halfAYear })
}

export async function forgetPinDevice(): Promise<void> {
  ;(await cookies()).delete(name)
}
