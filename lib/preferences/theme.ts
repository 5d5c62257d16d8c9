import 'server-only'
import { cookies } from 'next/headers'
import { isTheme } from '#lib/preferences/schema.ts'
import type { Theme } from '#lib/preferences/schema.ts'

/** The colours the reader chose; those of the device when nothing was chosen. */
export async function theme(): Promise<Theme> {
  const chosen = (await cookies()).get('theme')?.value
  return isTheme(chosen) ? chosen : 'system'
}
