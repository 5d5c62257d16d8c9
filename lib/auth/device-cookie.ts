import 'server-only'
import { cookies, headers } from 'next/headers'
import { keyedHash, sameText } from './keyed-hash.ts'

const name = 'toestel'
const halfAYear = 180 * 24 * 60 * 60

/** `token.signature`: a value that is not ours is thrown away before the database is asked. */
export const signDevice = (token: string): string => `${token}.${keyedHash('device', token)}`

export function readSignedDevice(value: string): string | null {
  const [token = '', signature = ''] = value.split('.')
  return token && sameText(signature, keyedHash('device', token)) ? token : null
}

/** The token by which this browser is known, when somebody signed in here before. */
export async function deviceToken(): Promise<string | null> {
  const value = (await cookies()).get(name)?.value
  return value ? readSignedDevice(value) : null
}

export async function rememberDevice(token: string): Promise<void> {
  const secure = (await headers()).get('x-forwarded-proto') === 'https'
  ;(await cookies()).set(name, signDevice(token), { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: halfAYear })
}
