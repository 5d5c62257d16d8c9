/** Runs once, before the web server takes its first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { requireEnvironment } = await import('#lib/operations/require-environment.ts')
    requireEnvironment()
  }
}
