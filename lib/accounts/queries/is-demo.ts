import 'server-only'
import { environment } from '#lib/db/environment.ts'
import { pool } from '#lib/db/pool.ts'

/** Is this an invented Baken, whose accounts may stand on the sign-in page? Never beside a real municipality. */
export async function isDemo(): Promise<boolean> {
  if (environment().BAKEN_DEMO) return true
  const { rows } = await pool().query<{ demo: boolean | null }>('select bool_and(demo) as demo from municipality')
  return rows[0]?.demo === true
}
