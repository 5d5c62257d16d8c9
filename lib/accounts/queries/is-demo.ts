import 'server-only'
import { environment } from '#lib/db/environment.ts'
import { asAnybody } from '#lib/tenancy/doors.ts'

/** Is this an invented Baken, whose accounts may stand on the sign-in page? Never beside a real municipality. */
export async function isDemo(): Promise<boolean> {
  if (environment().BAKEN_DEMO) return true
  const real = await asAnybody((tx) => tx.municipality.groupBy({ by: ['demo'], _count: true }))
  return real.length === 1 && real[0]?.demo === true
}
